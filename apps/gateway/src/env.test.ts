import { expect, test } from 'vitest'
import { readEnv } from './env.ts'

const needed = {
  DATABASE_URL: 'postgres://gatehouse@localhost/gatehouse',
  GATEHOUSE_KEY_FILE: '/keys.json',
  GATEHOUSE_FILES_DIR: '/files',
}

test('takes what is needed and fills in the rest for one machine', () => {
  expect(readEnv(needed)).toMatchObject({
    http: { port: 4000, host: '127.0.0.1', publicUrl: new URL('http://localhost:4000'), trustedProxy: null },
    simulatorUrl: null,
    simulatorControlUrl: null,
    consoleFolder: null,
    production: false,
  })
})

test('names every mistake at once', () => {
  const wrong = () => readEnv({ PORT: 'x', DATABASE_URL: 'mysql://a/b', LOG_LEVEL: 'loud' })
  expect(wrong).toThrow(/PORT[^]*DATABASE_URL[^]*GATEHOUSE_KEY_FILE[^]*LOG_LEVEL[^]*GATEHOUSE_FILES_DIR/)
})

test('wants https anywhere but on this machine', () => {
  expect(() => readEnv({ ...needed, PUBLIC_URL: 'http://gatehouse.agency.example' })).toThrow(
    /PUBLIC_URL.*https/,
  )
  expect(readEnv({ ...needed, PUBLIC_URL: 'https://gatehouse.agency.example' }).http.publicUrl.protocol).toBe(
    'https:',
  )
})

test('knows no simulator in production', () => {
  const settings = { ...needed, NODE_ENV: 'production', GATEHOUSE_SIMULATOR_URL: 'http://127.0.0.1:4010' }
  expect(() => readEnv(settings)).toThrow(/GATEHOUSE_SIMULATOR_URL.*production/)
})

test('takes an empty setting for an absent one', () => {
  expect(readEnv({ ...needed, GATEHOUSE_SIMULATOR_URL: '', GATEHOUSE_CONSOLE_DIR: '' })).toMatchObject({
    simulatorUrl: null,
    consoleFolder: null,
  })
})
