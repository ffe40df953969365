import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadKeyFile } from '../src/vault/key-file.ts'
import { createVault } from '../src/vault/vault.ts'

let folder: string
let path: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-keys-'))
  path = join(folder, 'inner', 'keys.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const place = { workspaceId: 'w', credentialId: 'c' }
const stored = async () => JSON.parse(await readFile(path, 'utf8')) as { sealing: object[] } // written by the code under test

/** A process of its own that loads the key file and says a secret derived from it. */
async function loadElsewhere(): Promise<string> {
  const module = fileURLToPath(new URL('../src/vault/key-file.ts', import.meta.url))
  const script = `import { loadKeyFile } from ${JSON.stringify(module)}
    const keys = await loadKeyFile(${JSON.stringify(path)})
    process.stdout.write(Buffer.from(keys.secretFor('identity')).toString('hex'))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
  return stdout
}

describe('the key file', () => {
  it('is made when there is none, for its owner alone', async () => {
    await loadKeyFile(path)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await readdir(join(folder, 'inner'))).toEqual(['keys.json'])
  })

  it('is read when there is one, and stays as it is', async () => {
    const sealed = await createVault(await loadKeyFile(path)).seal(place, 'secret')
    const before = await readFile(path, 'utf8')
    expect(await createVault(await loadKeyFile(path)).open(place, sealed)).toBe('secret')
    expect(await readFile(path, 'utf8')).toBe(before)
  })

  it('is one file when several processes make it at once', async () => {
    const secrets = await Promise.all(Array.from({ length: 6 }, loadElsewhere))
    expect(new Set(secrets).size).toBe(1)
    expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(await readdir(join(folder, 'inner'))).toEqual(['keys.json'])
  })

  it('opens with a key that is no longer the newest', async () => {
    const sealed = await createVault(await loadKeyFile(path)).seal(place, 'secret')
    const { sealing, ...rest } = await stored()
    const newer = { kid: 'newer', key: Buffer.alloc(32, 7).toString('base64url') }
    await writeFile(path, JSON.stringify({ ...rest, sealing: [...sealing, newer] }))
    const keys = await loadKeyFile(path)
    expect(keys.newest.kid).toBe('newer')
    expect(await createVault(keys).open(place, sealed)).toBe('secret')
  })

  it('gives each purpose a secret of its own, the same each time', async () => {
    const [first, again] = [await loadKeyFile(path), await loadKeyFile(path)]
    expect(first.secretFor('identity')).toHaveLength(32)
    expect(again.secretFor('identity')).toEqual(first.secretFor('identity'))
    expect(first.secretFor('audit')).not.toEqual(first.secretFor('identity'))
    expect(first.secretFor('identity')).not.toEqual(first.newest.key)
  })

  it('gives other secrets in another house', async () => {
    const [here, there] = [await loadKeyFile(path), await loadKeyFile(join(folder, 'other.json'))]
    expect(there.secretFor('identity')).not.toEqual(here.secretFor('identity'))
  })
})

describe('a broken key file', () => {
  const key = Buffer.alloc(32, 7).toString('base64url')
  const file = (change: object) =>
    JSON.stringify({ version: 1, sealing: [{ kid: 'a', key }], master: key, ...change })

  it.each([
    ['empty', ''],
    ['cut off', file({}).slice(0, -10)],
    ['no JSON', 'hello'],
    ['of another version', file({ version: 2 })],
    ['without a key', file({ sealing: [] })],
    ['with a key that is too short', file({ sealing: [{ kid: 'a', key: 'c2hvcnQ' }] })],
    ['with a master that is no key', file({ master: '' })],
    [
      'with two keys of one name',
      file({
        sealing: [
          { kid: 'a', key },
          { kid: 'a', key: key.replace('B', 'C') },
        ],
      }),
    ],
  ])('that is %s is an error that names it and the mend, and stays as it is', async (_, content) => {
    path = join(folder, 'keys.json')
    await writeFile(path, content)
    const error: unknown = await loadKeyFile(path).catch((caught: unknown) => caught)
    expect(String(error)).toContain(path)
    expect(String(error)).toContain('Put the right one back')
    expect(String(error)).not.toContain(key)
    expect(await readFile(path, 'utf8')).toBe(content)
    expect(await readdir(folder)).toEqual(['keys.json'])
  })

  it('that is a folder is an error, and no other is made', async () => {
    await expect(loadKeyFile(folder)).rejects.toThrow(/EISDIR/)
  })
})
