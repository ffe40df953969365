import { expect, it } from 'vitest'
import { readOptions } from './options.ts'

it('starts the demo on the usual ports when nothing is said', () => {
  expect(readOptions([])).toEqual({
    fresh: false,
    demo: true,
    ports: { gateway: 4000, simulator: 4010, temporal: 7233, temporalUi: 8233 },
  })
})

it('moves all ports with --port, so that a second house stands beside the first', () => {
  const ports = { gateway: 5000, simulator: 5010, temporal: 8233, temporalUi: 9233 }
  expect(readOptions(['--port', '5000']).ports).toEqual(ports)
})

it('takes a port of its own for a part', () => {
  expect(readOptions(['--port=4100', '--temporal-port', '7233']).ports.temporal).toBe(7233)
})

it('refuses what is no port, and an option that it does not know', () => {
  expect(() => readOptions(['--port', 'x'])).toThrow('--port x is not a port')
  expect(() => readOptions(['--port', '64900'])).toThrow('does not exist')
  expect(() => readOptions(['--ports', '1'])).toThrow('npm start -- --help')
})
