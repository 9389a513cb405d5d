#!/usr/bin/env node
import { once } from 'node:events'
import { open, readFile } from 'node:fs/promises'
import { clearLine, cursorTo } from 'node:readline'
import { text } from 'node:stream/consumers'
import { setFlagsFromString } from 'node:v8'
import { main } from './main'

// A reader that closes the pipe early, such as `head`, has what it wanted.
let isRead = true
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    if (stream === process.stdout) isRead = false
  })
}

const ended = main(process.argv.slice(2), {
  read: (file) => (file === '-' ? text(process.stdin) : readFile(file, 'utf8')),
  open: async (file) => {
    // What is read piece by piece is let go at once. Without these, the engine gives the young ever more room, and the
    // old up to four times what is in use, so that the process comes to hold tens of megabytes that it does not need.
    setFlagsFromString('--semi-space-growth-factor=1')
    setFlagsFromString('--heap-growing-percent=50')
    if (file === '-') return { pieces: process.stdin, size: null }
    const handle = await open(file)
    const stat = await handle.stat()
    return { pieces: handle.createReadStream(), size: stat.isFile() ? stat.size : null }
  },
  print: (output) => process.stdout.write(`${output}\n`),
  printNext: async (output) => {
    const hasRoom = process.stdout.write(`${output}\n`)
    // It rejects where the reader has gone, of which the stream's errors tell.
    if (!hasRoom) await once(process.stdout, 'drain').catch(() => {})
    return isRead
  },
  warn: (output) => process.stderr.write(`${output}\n`),
  progress: process.stderr.isTTY
    ? (line) => {
        cursorTo(process.stderr, 0)
        clearLine(process.stderr, 0)
        process.stderr.write(line)
      }
    : null,
  isTerminal: process.stdout.isTTY === true,
  isColoured: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
})

// A fault of ours is no outcome of `check`: 1 would say that something is not met.
process.exitCode = await ended.catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`)
  return 2
})
