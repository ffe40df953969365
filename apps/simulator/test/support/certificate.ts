import { createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto'

/** A certificate and its key, as PEM. It signs itself, so it is also what a client has to trust. */
export interface Certificate {
  certificate: string
  privateKey: string
}

/** Makes a certificate for a host name that is good for a day. Written out here because Node can read X.509 and not write it. */
export function certificateFor(host: string): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const toBeSigned = toBeSignedFor(host, publicKey)
  const signature = createSign('sha256').update(toBeSigned).sign(privateKey)
  const certificate = sequence(toBeSigned, sequence(ECDSA_WITH_SHA256), bitString(signature))
  const lines = certificate.toString('base64').replace(/(.{64})/g, '$1\n')
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

function toBeSignedFor(host: string, publicKey: KeyObject): Buffer {
  const version = tagged(0xa0, integer(Buffer.from([2])))
  const serial = integer(Buffer.concat([Buffer.from([1]), randomBytes(8)]))
  const name = sequence(tagged(0x31, sequence(COMMON_NAME, tagged(0x0c, Buffer.from(host)))))
  const now = Date.now()
  const validity = sequence(time(now - 3_600_000), time(now + 86_400_000))
  const alternativeName = tagged(0x04, sequence(tagged(0x82, Buffer.from(host))))
  const authority = tagged(0x04, sequence(tagged(0x01, Buffer.from([0xff]))))
  const extensions = tagged(
    0xa3,
    sequence(sequence(SUBJECT_ALTERNATIVE_NAME, alternativeName), sequence(BASIC_CONSTRAINTS, authority)),
  )
  const key = publicKey.export({ type: 'spki', format: 'der' })
  return sequence(version, serial, sequence(ECDSA_WITH_SHA256), name, validity, name, key, extensions)
}

const ECDSA_WITH_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex')
const COMMON_NAME = Buffer.from('0603550403', 'hex')
const SUBJECT_ALTERNATIVE_NAME = Buffer.from('0603551d11', 'hex')
const BASIC_CONSTRAINTS = Buffer.from('0603551d13', 'hex')

function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

function sequence(...parts: Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts))
}

function integer(content: Buffer): Buffer {
  return tagged(0x02, content)
}

function bitString(content: Buffer): Buffer {
  return tagged(0x03, Buffer.concat([Buffer.from([0]), content]))
}

function time(atMs: number): Buffer {
  const text = new Date(atMs).toISOString().replace(/[-:T]/g, '').slice(0, 14)
  return tagged(0x18, Buffer.from(`${text}Z`))
}
