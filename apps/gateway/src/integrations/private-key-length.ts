import { DomainError } from '@gatehouse/core'

/** A `.p8` file has about 250 characters. */
const longestKey = 10_000

/** The same input. @throws {DomainError} INVALID, before anything reads a text that cannot be a key. */
export function withShortKey<Input extends { privateKey?: string | null }>(input: Input): Input {
  if ((input.privateKey ?? '').length <= longestKey) return input
  const message = `This file is too long to be a private key: it has more than ${longestKey.toLocaleString('en')} characters.`
  const hint = 'Use the .p8 file as Apple gave it: AuthKey_KEYID.p8. It has about 250.'
  throw new DomainError([{ code: 'INVALID', field: 'privateKey', message, hint, actor: 'YOU', page: null }])
}
