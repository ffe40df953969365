import { CompactEncrypt } from 'jose'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KeyFile } from './key-file.ts'
import { createVault, VaultError } from './vault.ts'

const keyOf = (fill: number) => new Uint8Array(32).fill(fill)

function keyFile(...kids: string[]): KeyFile {
  const keys = kids.map((kid) => ({ kid, key: keyOf(kid.charCodeAt(0)) }))
  const newest = keys.at(-1)
  if (!newest) throw new Error('a key file has a key')
  return {
    newest,
    find: (kid) => keys.find((each) => each.kid === kid)?.key ?? null,
    secretFor: () => keyOf(0),
    reload: async () => undefined,
  }
}

const place = { workspaceId: 'w1', credentialId: 'c1' }
const vault = createVault(keyFile('a'))
const refused = (code: string) => expect.objectContaining({ name: 'VaultError', code })

describe('the vault', () => {
  it('opens what it sealed, whatever the secret is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (secret) => {
        expect(await vault.open(place, await vault.seal(place, secret))).toBe(secret)
      }),
    )
  })

  it('seals the same secret differently each time', async () => {
    expect(await vault.seal(place, 'secret')).not.toBe(await vault.seal(place, 'secret'))
  })

  it.each([
    ['another row', { ...place, credentialId: 'c2' }],
    ['another workspace', { ...place, workspaceId: 'w2' }],
  ])('does not open a value that was moved to %s', async (_, other) => {
    await expect(vault.open(other, await vault.seal(place, 'secret'))).rejects.toThrow(refused('OTHER_ROW'))
  })

  it('does not open a value of which any character was changed', async () => {
    const sealed = await vault.seal(place, 'secret')
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sealed.length - 1),
        fc.constantFrom('A', 'Q', 'w', '-'),
        async (index, letter) => {
          fc.pre(sealed[index] !== letter && sealed[index] !== '.')
          // The last letter of a part holds bits that base64 does not use; they are no part of the value.
          fc.pre(index + 1 < sealed.length && sealed[index + 1] !== '.')
          const changed = sealed.slice(0, index) + letter + sealed.slice(index + 1)
          await expect(vault.open(place, changed)).rejects.toBeInstanceOf(VaultError)
        },
      ),
    )
  })

  it.each(['', 'hello', 'a.b.c', '....'])('takes “%s” for no sealed value', async (text) => {
    await expect(vault.open(place, text)).rejects.toThrow(refused('SEAL_BROKEN'))
  })

  it.each([
    ['dir', 'A256GCM'],
    ['A256KW', 'A256GCM'],
    ['A256GCMKW', 'A256CBC-HS512'],
  ])('refuses a value sealed by %s and %s, though with the right key', async (alg, enc) => {
    const sealed = await new CompactEncrypt(new TextEncoder().encode('secret'))
      .setProtectedHeader({ alg, enc, kid: 'a', gh: { w: 'w1', c: 'c1', v: 1 } })
      .encrypt(keyOf('a'.charCodeAt(0)))
    await expect(vault.open(place, sealed)).rejects.toThrow(refused('SEAL_BROKEN'))
  })

  it('refuses a value of another version of the place', async () => {
    const sealed = await new CompactEncrypt(new TextEncoder().encode('secret'))
      .setProtectedHeader({ alg: 'A256GCMKW', enc: 'A256GCM', kid: 'a', gh: { w: 'w1', c: 'c1', v: 2 } })
      .encrypt(keyOf('a'.charCodeAt(0)))
    await expect(vault.open(place, sealed)).rejects.toThrow(refused('OTHER_ROW'))
  })

  it('says that the key is missing, and what to do, when the file does not hold it', async () => {
    const sealed = await createVault(keyFile('lost')).seal(place, 'secret')
    await expect(vault.open(place, sealed)).rejects.toThrow(refused('SEAL_KEY_MISSING'))
    await expect(vault.open(place, sealed)).rejects.toThrow(/key file.*put the right file back/is)
  })

  it('opens with an older key what a newer one would seal now', async () => {
    const sealed = await vault.seal(place, 'secret')
    const renewed = createVault(keyFile('a', 'b'))
    expect(await renewed.open(place, sealed)).toBe('secret')
    expect(await renewed.seal(place, 'secret')).not.toMatch(new RegExp(`^${sealed.split('.')[0]}`))
    await expect(vault.open(place, await renewed.seal(place, 'secret'))).rejects.toThrow(
      refused('SEAL_KEY_MISSING'),
    )
  })

  it('tells nothing of the secret in what it throws', async () => {
    const sealed = await vault.seal(place, 'a secret of many words')
    const error: unknown = await vault.open({ ...place, credentialId: 'x' }, sealed).catch((caught) => caught)
    expect(JSON.stringify(error, ['message', 'stack', 'cause', 'code'])).not.toContain('many words')
  })
})
