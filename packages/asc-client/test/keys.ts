import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { AscCredential } from '../src/index.ts'

/** A fresh P-256 key pair: the PEM as Apple hands it out, and the half that checks signatures. */
export function newKey(): { pem: string; publicKey: KeyObject } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { pem: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), publicKey }
}

/** A team credential made up for a test. */
export function teamCredential(pem: string, keyId = 'KEYIDTEAM1'): AscCredential {
  return { kind: 'API_KEY_TEAM', keyId, issuerId: '69a6de70-03db-47e3-e053-5b8c7c11a4d1', privateKey: pem }
}
