import { expect, it } from 'vitest'
import { openScreen } from './screen.ts'

it('redraws changing lines below those that stay', () => {
  const written: string[] = []
  const screen = openScreen({ isTTY: true, columns: 20, write: (text) => written.push(text) })
  screen.change('a', 'one')
  screen.change('a', 'a line that is wider than the terminal')
  screen.print('stays')
  expect(written).toEqual([
    'one\n',
    '\u001B[1A\r\u001B[Ja line that is wide\n',
    '\u001B[1A\r\u001B[Jstays\na line that is wide\n',
  ])
})

it('writes no control characters where there is no terminal', () => {
  let text = ''
  const screen = openScreen({ write: (more) => (text += more) })
  screen.change('a', 'one')
  screen.change('a', 'two')
  screen.settle()
  expect(text).toBe('one\ntwo\n')
})

it('does not repeat a line of which only the columns moved, and is silent once closed', () => {
  let text = ''
  const screen = openScreen({ write: (more) => (text += more) })
  screen.change('a', 'one  1')
  screen.change('a', 'one    1')
  screen.settle()
  screen.close()
  screen.print('too late')
  expect(text).toBe('one  1\n')
})
