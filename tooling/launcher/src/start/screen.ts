/** The terminal: lines that stay, and below them lines that change. */
export type Screen = {
  /** Adds a line that stays. */
  print: (line?: string) => void
  /** Sets a changing line; the same `key` again replaces it, and '' takes it away. */
  change: (key: string, line: string) => void
  /** Turns what changes into lines that stay. */
  settle: () => void
}

/** What a screen writes to: process.stdout, or a test's own. */
export type Terminal = { isTTY?: boolean; columns?: number; write: (text: string) => unknown }

/** How often a changing line is repeated where nothing can be redrawn, in a log or a pipe. */
const REPEAT_MS = 15_000

/** In a terminal changing lines are redrawn in place; elsewhere each is printed now and then. */
export function openScreen(terminal: Terminal): Screen {
  return terminal.isTTY ? redrawing(terminal) : appending(terminal)
}

function redrawing(terminal: Terminal): Screen {
  const changing = new Map<string, string>()
  let drawn = 0
  const redraw = (above = '') => {
    const width = (terminal.columns || 80) - 1 // a line that wraps could not be taken back
    const lines = [...changing.values()].map((line) => line.slice(0, width))
    const back = drawn > 0 ? `\u001B[${drawn}A\r\u001B[J` : ''
    terminal.write(back + above + lines.map((line) => `${line}\n`).join(''))
    drawn = lines.length
  }
  return {
    print: (line = '') => redraw(`${line}\n`),
    change: (key, line) => {
      if (line === '') changing.delete(key)
      else changing.set(key, line)
      redraw()
    },
    settle: () => {
      drawn = 0
      changing.clear()
    },
  }
}

function appending(terminal: Terminal): Screen {
  const shown = new Map<string, { line: string; at: number }>()
  const pending = new Map<string, string>()
  const write = (key: string, line: string) => {
    shown.set(key, { line, at: Date.now() })
    pending.delete(key)
    terminal.write(`${line}\n`)
  }
  const flush = () => pending.forEach((line, key) => write(key, line))
  return {
    print: (line = '') => terminal.write(`${line}\n`),
    change: (key, line) => {
      const last = shown.get(key)
      if (line === '' || last?.line === line) return void pending.delete(key)
      if (!last || Date.now() - last.at > REPEAT_MS) write(key, line)
      else pending.set(key, line)
    },
    settle: flush,
  }
}
