#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { main } from './main'

// A reader that closes the pipe early, such as `head`, has what it wanted.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

process.exitCode = await main(process.argv.slice(2), {
  read: (file) => (file === '-' ? text(process.stdin) : readFile(file, 'utf8')),
  print: (output) => process.stdout.write(`${output}\n`),
  warn: (output) => process.stderr.write(`${output}\n`),
  isTerminal: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
})
