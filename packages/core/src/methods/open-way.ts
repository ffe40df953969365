import { CannotAskAppleError } from '../problems/cannot-ask-apple.ts'
import { apiKeyWay } from './api-key-way.ts'
import type { CredentialKind } from './method-rules.pure.ts'
import { reporterWay } from './reporter-way.ts'
import type { Opened, Way } from './way.ts'
import { witnessWay } from './witness-way.ts'

/** Which of Apple's services answers a credential. */
export const serviceOf = (kind: string): 'API' | 'REPORTER' =>
  kind === 'REPORTER_TOKEN' ? 'REPORTER' : 'API'

const cannotAsk = (): Way => {
  throw new CannotAskAppleError('KEY_UNUSABLE')
}

/**
 * How each kind of credential asks Apple: what sits in slot A is one that does. A password for apps and a session do not
 * ask by themselves: from slot RENEWAL they make the Reporter token that does.
 */
const openers: Record<CredentialKind, (opened: Opened) => Way> = {
  API_KEY: apiKeyWay,
  REPORTER_TOKEN: reporterWay,
  APP_SPECIFIC_PASSWORD: cannotAsk,
  APPLE_SESSION: cannotAsk,
  KEY_WITNESS: witnessWay,
}

/** Opens the way of a stored credential. @throws {CannotAskAppleError} KEY_UNUSABLE for one that cannot ask. */
export function openWay(kind: string, opened: Opened): Way {
  // Keys of before were stored by the name of their method.
  const known = kind.startsWith('API_KEY') ? 'API_KEY' : kind
  return (openers[known as CredentialKind] ?? cannotAsk)(opened) // absent for a kind of another version
}
