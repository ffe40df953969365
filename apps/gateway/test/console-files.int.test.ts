import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGateway, type TestGateway } from './gateway.ts'

let folder: string
let gateway: TestGateway
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-console-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Gatehouse</title>')
  await writeFile(join(folder, 'theme.js'), '// theme')
  await writeFile(join(folder, 'assets', 'main-a1b2c3.js'), '// main')
  gateway = await startGateway({ GATEHOUSE_CONSOLE_DIR: folder })
})
afterAll(async () => {
  await gateway.stop()
  await rm(folder, { recursive: true })
})

const get = (path: string) => fetch(gateway.url + path)

test.each(['/', '/clients/lumen', '/signin', '/graphs', '/integrations?state=ACTIVE'])(
  '%s is a page',
  async (path) => {
    const answer = await get(path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/html'),
    ])
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  },
)

test('files whose name carries their hash are kept for ever, others are looked at again', async () => {
  expect((await get('/assets/main-a1b2c3.js')).headers.get('cache-control')).toBe(
    'public, max-age=31536000, immutable',
  )
  expect((await get('/theme.js')).headers.get('cache-control')).toBe('no-cache')
})

test.each(['/assets/gone-000000.js', '/graphql/x', '/auth/x', '/../keys.json', '/%2e%2e/keys.json'])(
  '%s is not a page',
  async (path) => {
    const answer = await get(path)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.headers.get('content-type')).toContain('application/json')
  },
)
