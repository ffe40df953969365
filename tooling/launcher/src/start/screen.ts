/** The terminal: lines that stay, and below them lines that change. */
export type Screen = {
  /** Adds a line that stays. */
  print: (line?: string) => void
  /** Sets a changing line; the same `key` again replaces it, and '' takes it away. */
  change: (key: string, line: string) => void
  /** Turns what changes into lines that stay. */
  settle: () => void
  /** Nothing is shown any more, whoever still has something to say. */
  close: () => void
}

/** What a screen writes to: process.stdout, or a test's own. */
export type Terminal = { isTTY?: boolean; columns?: number; write: (text: string) => unknown }

type Write = (text: string) => unknown

/** How often a changing line is repeated where nothing can be redrawn, in a log or a pipe. */
const REPEAT_MS = 15_000

/** In a terminal changing lines are redrawn in place; elsewhere each is printed now and then. */
export function openScreen(terminal: Terminal): Screen {
  let isClosed = false
  const write = (text: string) => isClosed || terminal.write(text)
  const screen = terminal.isTTY ? redrawing(write, () => terminal.columns || 80) : appending(write)
  return { ...screen, close: () => void (isClosed = true) }
}

function redrawing(write: Write, columns: () => number): Omit<Screen, 'close'> {
  const changing = new Map<string, string>()
  let drawn = 0
  const redraw = (above = '') => {
    const width = columns() - 1 // a line that wraps could not be taken back
    const lines = [...changing.values()].map((line) => line.slice(0, width))
    const back = drawn > 0 ? `\u001B[${drawn}A\r\u001B[J` : ''
    write(back + above + lines.map((line) => `${line}\n`).join(''))
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

function appending(write: Write): Omit<Screen, 'close'> {
  const shown = new Map<string, { line: string; at: number }>()
  const pending = new Map<string, string>()
  const show = (key: string, line: string) => {
    shown.set(key, { line, at: Date.now() })
    pending.delete(key)
    write(`${line}\n`)
  }
  return {
    print: (line = '') => void write(`${line}\n`),
    change: (key, line) => {
      const last = shown.get(key)
      if (line === '' || isSame(last?.line, line)) return void pending.delete(key)
      if (!last || Date.now() - last.at > REPEAT_MS) show(key, line)
      else pending.set(key, line)
    },
    settle: () => pending.forEach((line, key) => show(key, line)),
  }
}

/** Whether two lines differ in nothing but the width of their columns. */
function isSame(one: string | undefined, other: string): boolean {
  return one?.replaceAll(/ +/g, ' ') === other.replaceAll(/ +/g, ' ')
}
