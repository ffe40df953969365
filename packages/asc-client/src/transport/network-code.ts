import { AscLocalCode } from '../errors/kinds.ts'

const CODES: Readonly<Record<string, AscLocalCode>> = {
  ENOTFOUND: AscLocalCode.HOST_NOT_FOUND,
  EAI_AGAIN: AscLocalCode.HOST_NOT_FOUND,
  ECONNREFUSED: AscLocalCode.CONNECTION_REFUSED,
  ECONNRESET: AscLocalCode.CONNECTION_CLOSED,
  EPIPE: AscLocalCode.CONNECTION_CLOSED,
  UND_ERR_SOCKET: AscLocalCode.CONNECTION_CLOSED,
  ETIMEDOUT: AscLocalCode.TIMEOUT,
  UND_ERR_CONNECT_TIMEOUT: AscLocalCode.TIMEOUT,
  UND_ERR_HEADERS_TIMEOUT: AscLocalCode.TIMEOUT,
  UND_ERR_BODY_TIMEOUT: AscLocalCode.TIMEOUT,
}

const TLS = /^(CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(GET|VERIFY)_)/

/** Names why a connection failed, by the code of Node's or undici's error. */
export function networkCodeOf(error: unknown): AscLocalCode {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return CODES[code] ?? (TLS.test(code) ? AscLocalCode.TLS_REFUSED : AscLocalCode.NETWORK_FAILED)
}

const SENTENCES: Partial<Record<AscLocalCode, string>> = {
  TIMEOUT: 'Apple did not answer in time',
  HOST_NOT_FOUND: "Apple's host name could not be resolved",
  CONNECTION_REFUSED: 'The connection to Apple was refused',
  CONNECTION_CLOSED: 'The connection to Apple closed before the answer was complete',
  TLS_REFUSED: 'The certificate shown in place of Apple was not accepted; look for a proxy that opens TLS',
}

/** The sentence that goes with a network code. */
export function networkSentence(code: AscLocalCode): string {
  return SENTENCES[code] ?? 'The connection to Apple failed'
}
