import { afterEach, beforeEach } from 'vitest'

// What is worth an error on the console is worth a failing test; one that expects it puts its own spy there.
const said: unknown[][] = []
const original = console.error

beforeEach(() => {
  said.length = 0
  console.error = (...words: unknown[]) => {
    said.push(words)
    original(...words)
  }
})

afterEach(() => {
  console.error = original
  if (said.length > 0)
    throw new Error(`console.error was called: ${said.map((words) => words.join(' ')).join('\n')}`)
})
