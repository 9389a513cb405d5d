import type { World } from './world'

/** A line that shows how far the command is, out of the way of what else goes to standard error. */
export interface Progress {
  readonly show: (line: string) => void
  readonly warn: (text: string) => void
  readonly clear: () => void
}

export function progressOn({ progress, warn }: Pick<World, 'progress' | 'warn'>): Progress {
  let shown = ''
  const show = (line: string) => {
    if (line === shown) return
    progress?.(line)
    shown = line
  }
  return {
    show,
    clear: () => show(''),
    warn: (text) => {
      show('')
      warn(text)
    },
  }
}

/** Of so many steps: fine enough to see it move, and with the percentage short enough for the narrowest terminal. */
const steps = 30

/** How much of something is done, as a bar. */
export function bar(done: number, all: number, percent: (done: number) => string): string {
  const share = Math.min(1, done / all)
  const filled = Math.floor(steps * share)
  return `[${'='.repeat(filled)}${' '.repeat(steps - filled)}] ${percent(Math.floor(100 * share))}`
}
