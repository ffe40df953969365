import { importPKCS8, SignJWT } from 'jose'
import { pipelineWith, type ConnectionOptions } from './client-options.ts'
import type { AscCredential } from './credential.ts'
import { AscForbiddenError, AscNotFoundError } from './errors/errors.ts'
import { tokenContents } from './token.ts'
import { exchange } from './transport/pipeline.ts'

/** The one thing that a witness may ask for: whether the team builds anything with Xcode Cloud. */
const path = '/v1/ciProducts'
const scope = [`GET ${path}`]

/**
 * Signs a token that outlives its key here and can do nothing but list the products of Xcode Cloud: whether Apple takes it
 * tells whether the key was revoked. Apple: Generating tokens for API requests (longer than 20 minutes, up to six months, only
 * with a `scope` of GET requests to resources such as those of Xcode Cloud).
 */
export async function signWitness(credential: AscCredential, at: Date, livesDays: number): Promise<string> {
  const { header, payload } = tokenContents(credential, at.getTime() / 1_000)
  const key = await importPKCS8(credential.privateKey, 'ES256')
  const exp = payload.iat + livesDays * 86_400
  return new SignJWT({ ...payload, exp, scope }).setProtectedHeader(header).sign(key)
}

/**
 * Asks as a witness. It resolves wherever Apple takes the token: that its key's role, or the account, may not see Xcode Cloud
 * says nothing of the key.
 * @throws {AscUnauthorizedError} where Apple refuses the token; another {AscError} that may be different next time.
 */
export async function askWitness(options: ConnectionOptions, token: string): Promise<void> {
  const tokens = { current: async () => token, replace: async () => token }
  try {
    const { answer } = await exchange(pipelineWith(options, tokens), {
      target: { path, query: {} },
      accept: 'application/json',
    })
    answer.discard()
  } catch (error) {
    if (!(error instanceof AscForbiddenError || error instanceof AscNotFoundError)) throw error
  }
}
