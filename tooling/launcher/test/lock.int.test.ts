import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Locked, takeLock, withLock } from '../src/supervise/lock.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-lock-'))
  file = join(folder, 'lock')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('refuses a second holder and names the first', () => {
  const release = takeLock(file)
  expect(() => takeLock(file)).toThrow(new Locked(process.pid))
  release()
  takeLock(file)()
})

it('takes over from a holder that died', () => {
  writeFileSync(file, JSON.stringify({ pid: 999_999_999, command: 'node' }))
  expect(() => takeLock(file)).not.toThrow()
})

it('takes over when the process id has gone to another program', () => {
  writeFileSync(file, JSON.stringify({ pid: process.pid, command: 'something else' }))
  expect(() => takeLock(file)).not.toThrow()
})

it('lets those who wait come in one after the other', async () => {
  const order: string[] = []
  const first = withLock(
    file,
    () => undefined,
    async () => void order.push('first'),
  )
  const second = withLock(
    file,
    () => order.push('waits'),
    async () => void order.push('second'),
  )
  await Promise.all([first, second])
  expect(order).toEqual(['first', 'waits', 'second'])
})
