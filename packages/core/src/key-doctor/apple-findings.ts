import { tolerableSkewSeconds, type Reason } from '../problems/apple-failure.ts'
import { applePages } from '../problems/apple-pages.ts'
import { found, foundReason, type DiagnosisFinding } from './diagnosis.ts'
import type { AppleVerdict } from './try-readings.ts'
import type { TypedKey } from './typed-key.ts'

/** Refusals that are of the whole account: Apple knows the key. */
const ofAccount = new Set(['AGREEMENT_REQUIRED', 'MEMBERSHIP_EXPIRED', 'TEAM_NOT_FOUND', 'REFUSED_BY_APPLE'])

/** What Apple's answer says of the key and of the account. */
export function appleFindings(typed: TypedKey, verdict: AppleVerdict): DiagnosisFinding[] {
  const { refusal } = verdict
  const clock = clockFindings(verdict)
  if (refusal === null) return [kindFinding(verdict), ...clock, signatureFinding(verdict), accountOpen]
  if (ofAccount.has(refusal.code))
    return [
      kindFinding(verdict),
      ...clock,
      signatureFinding(verdict),
      foundReason('ACCOUNT', 'FAILED', refusal),
    ]
  if (refusal.code === 'KEY_REFUSED') return [...clock, refusedFinding(typed)]
  return [...clock, unansweredFinding(refusal)]
}

const accountOpen = found(
  'ACCOUNT',
  'PASSED',
  'Apple answers for this account: access to its API was requested, its agreements and its membership are in order.',
)

function clockFindings({ clockSkewSeconds, refusal }: AppleVerdict): DiagnosisFinding[] {
  if (refusal?.code === 'CLOCK_SKEW') return [foundReason('CLOCK', 'FAILED', refusal)]
  if (clockSkewSeconds === null) return []
  const seconds = Math.abs(clockSkewSeconds)
  if (seconds > tolerableSkewSeconds)
    return [foundReason('CLOCK', 'FAILED', { code: 'CLOCK_SKEW', params: { seconds } })]
  return [found('CLOCK', 'PASSED', `This server's clock and Apple's differ by ${seconds} s at most.`)]
}

const kindFinding = ({ credential }: AppleVerdict): DiagnosisFinding =>
  credential.kind === 'API_KEY_TEAM'
    ? found('KIND', 'PASSED', 'A team key of the App Store Connect API.')
    : found('KIND', 'PASSED', 'An individual key of the App Store Connect API: it may what its person may.')

function signatureFinding({ credential, asTyped }: AppleVerdict): DiagnosisFinding {
  if (asTyped) return found('SIGNATURE', 'PASSED', 'Apple accepts what this key signs.')
  const kind = credential.kind === 'API_KEY_TEAM' ? 'team' : 'individual'
  return found(
    'SIGNATURE',
    'FAILED',
    `Apple refuses what was typed, and accepts the same file as the ${kind} key ${credential.keyId}.`,
    {
      hint:
        kind === 'individual'
          ? `Use the key ID ${credential.keyId} and leave the issuer ID empty.`
          : `Use the key ID ${credential.keyId}.`,
      words: { code: 'READ_OTHERWISE', params: { kind: credential.kind, keyId: credential.keyId } },
    },
  )
}

/** One answer of Apple's for many causes: what is left after everything that could be looked at, likeliest first. */
function refusedFinding({ named, issuerId }: TypedKey): DiagnosisFinding {
  const causes = [
    ...(issuerId === null
      ? ['it is a team key, whose issuer ID is missing here: give it, and it is tried again']
      : ['key ID and file are of different keys, or the issuer ID is another team’s']),
    'the key was revoked',
    'it was made at developer.apple.com for notifications or for Sign in with Apple: such a file is named AuthKey_… too, and no report can be read with it',
    'the Account Holder has not asked for access to the API yet (Users and Access › Integrations › Request Access), so that no key of this team works',
  ]
  const message =
    named === 'PURCHASES'
      ? 'Apple refuses this key, as the file’s name lets expect: SubscriptionKey_… is for In-App Purchases, and reads no reports.'
      : 'Apple refuses this key in every reading that was tried.'
  return found('SIGNATURE', 'FAILED', message, {
    hint:
      named === 'PURCHASES'
        ? 'Reports need a key from Users and Access › Integrations › App Store Connect API.'
        : `Apple gives one answer for all of these, likeliest first: ${causes.map((cause, index) => `(${index + 1}) ${cause}`).join('; ')}.`,
    actor: named === 'PURCHASES' ? 'CLIENT_ADMIN' : 'YOU',
    page: applePages.keys,
    words: {
      code: named === 'PURCHASES' ? 'PURCHASES_KEY' : 'NO_READING',
      params: { issuerId: issuerId ?? '' },
    },
  })
}

function unansweredFinding(refusal: Reason): DiagnosisFinding {
  if (refusal.code === 'CLOCK_SKEW')
    return found(
      'SIGNATURE',
      'NOT_CHECKED',
      'While the clock is wrong, Apple’s refusal says nothing of the key.',
      { words: { code: 'CLOCK_FIRST', params: {} } },
    )
  if (refusal.code === 'APPLE_UNREACHABLE')
    return found(
      'SIGNATURE',
      'NOT_CHECKED',
      'Apple does not answer at the moment, so the key could not be tried.',
      {
        hint: 'Try again in a while.',
        actor: 'APPLE',
        words: { code: refusal.code, params: {} },
      },
    )
  return foundReason('SIGNATURE', 'NOT_CHECKED', refusal)
}
