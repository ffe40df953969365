import { generateKeyPairSync } from 'node:crypto'

/** A private key in the form that Apple hands out. */
export const newPrivateKey = (): string =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString()

/** Input of `connectApiKey` that passes every check that needs no Apple. */
export const apiKeyInput = (clientId: string) => ({
  clientId,
  issuerId: '57246542-96fe-1a63-e053-0824d011072a',
  keyId: 'ABCDE12345',
  privateKey: newPrivateKey(),
  vendorNumbers: ['80012345'],
})
