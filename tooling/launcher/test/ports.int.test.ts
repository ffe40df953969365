import { createServer } from 'node:net'
import { once } from 'node:events'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { assertPortsFree, freePort } from '../src/supervise/ports.ts'

const taken = createServer()
let port: number

beforeEach(async () => {
  port = await freePort()
  taken.listen(port, '127.0.0.1')
  await once(taken, 'listening')
})
afterEach(() => taken.close())

it('names a taken port and the option that moves it', async () => {
  const ports = [{ port, purpose: 'gateway and console', flag: '--port' }]
  const expected = `Port ${port} (gateway and console) is taken by another program. End it, or choose another: npm start -- --port N`
  await expect(assertPortsFree(ports, 0)).rejects.toThrow(expected)
})

it('waits for a port that is just being given back', async () => {
  const free = assertPortsFree([{ port, purpose: 'Temporal', flag: '--temporal-port' }])
  taken.close()
  await expect(free).resolves.toBeUndefined()
})
