import { describeReason, type ReasonText } from '../problems/reasons.ts'
import type { BackfillView } from '../deliveries/backfill-views.ts'
import { ofServiceUserKey } from './capabilities.pure.ts'
import type { DiagnosisCheck, DiagnosisCheckView, IntegrationDiagnosisView } from './diagnosis-view.ts'
import { diagnosisChecks } from './diagnosis-view.ts'
import type { AttemptView, CapabilityView, IntegrationView } from './integration-views.ts'

/** What is known about an integration when somebody asks why data is missing. */
export interface DiagnosisFacts {
  integration: IntegrationView
  capabilities: readonly CapabilityView[]
  attempt: AttemptView | null
  backfill: BackfillView | null
  apps: { included: number; asks: number; leftOut: number; gone: number }
  /**
   * When Apple was asked for analytics from here, when a connect link that wanted them was confirmed without the key for it, and
   * since when Apple is seen to have stopped them.
   */
  analytics: { askedAt: Date | null; skippedAt: Date | null; stoppedAt: Date | null }
  /** The files of the last thirty published days by what became of them, with a reason where one is known. */
  files: readonly { state: string; problemCode: string | null; count: number }[]
  now: Date
}

type Found = Partial<ReasonText> & Pick<DiagnosisCheckView, 'status' | 'message'> & { at?: Date | null }

const SHUT: readonly string[] = ['NEEDS_REAUTH', 'REVOKED', 'LOCKED', 'ARCHIVED']
const MEMBERSHIP: readonly string[] = ['MEMBERSHIP_EXPIRED', 'TEAM_NOT_FOUND']
const ROLE: readonly string[] = [
  'ROLE_INSUFFICIENT',
  'INDIVIDUAL_KEY_LIMITS',
  'APPS_NOT_VISIBLE',
  ...ofServiceUserKey,
]

/** Looks at everything that can keep data away, in the order in which people should hear of it. */
export function diagnose(facts: DiagnosisFacts): IntegrationDiagnosisView {
  const checks = diagnosisChecks.map((name): DiagnosisCheckView => {
    const { hint = null, actor = 'NOBODY', page = null, at = null, ...found } = looks[name](facts)
    return { name, ...found, hint, actor, page, at }
  })
  const cause = checks.find(({ status }) => status === 'CAUSE') ?? null
  return {
    computedAt: facts.now,
    cause,
    since: cause ? (facts.integration.stateReason?.since ?? facts.integration.since) : null,
    affects: { apps: cause ? facts.apps.included : 0, kinds: cause ? kindsWithout(cause.name, facts) : [] },
    checks,
  }
}

/** Which kinds of report do not come: all, those that the role lacks, or the sales whose files are not here. */
function kindsWithout(cause: DiagnosisCheck, { capabilities }: DiagnosisFacts): string[] {
  if (cause === 'WAITING_FOR_APPLE') return ['SALES']
  const missing = capabilities.filter(({ status }) => cause !== 'ROLE' || status === 'REFUSED')
  return missing.map(({ name }) => name).filter((name) => name !== 'USERS')
}

const fine = (message: string, at: Date | null = null): Found => ({ status: 'FINE', message, at })

/** The reason that is stored, when it is one of these. */
function storedReason(
  { integration: { stateReason } }: DiagnosisFacts,
  codes: readonly string[],
): Found | null {
  if (!stateReason || !codes.includes(stateReason.code)) return null
  const { message, hint, actor, page, since } = stateReason
  return { status: 'CAUSE', message, hint, actor, page, at: since }
}

/** When Apple was last asked what the credential can do. */
const checkedAt = ({ capabilities }: DiagnosisFacts): Date | null =>
  capabilities.reduce<Date | null>(
    (newest, { checkedAt: at }) => (at && (!newest || at > newest) ? at : newest),
    null,
  )

const filesIn = ({ files }: DiagnosisFacts, state: string): number =>
  files.reduce((sum, file) => (file.state === state ? sum + file.count : sum), 0)

const looks: Record<DiagnosisCheck, (facts: DiagnosisFacts) => Found> = {
  TOO_NEW: ({ integration, attempt, backfill }) => {
    if (integration.state === 'VERIFYING')
      return {
        status: 'CAUSE',
        message: 'It was connected just now: Apple is being asked what the key can do.',
        hint: 'This usually takes some seconds; where Apple is slow, it is asked again for about half an hour.',
        at: attempt?.startedAt ?? integration.since,
      }
    if (integration.state === 'DRAFT')
      return {
        status: 'CAUSE',
        message: 'Connecting was not finished, so nothing is fetched yet.',
        hint: 'Finish it here.',
        actor: 'YOU',
        at: integration.since,
      }
    if (backfill?.state === 'RUNNING' || backfill?.state === 'QUEUED')
      return {
        status: integration.state === 'BACKFILLING' ? 'CAUSE' : 'NOTE',
        message: `History is on its way: ${backfill.daysHome} of ${backfill.daysTotal} days are here, newest first.`,
        at: backfill.lastStepAt,
      }
    if (backfill?.state === 'PAUSED')
      return {
        status: 'NOTE',
        message: 'Somebody paused its history.',
        hint: 'Go on fetching it here.',
        actor: 'YOU',
      }
    return fine('It is connected long enough; its first days are here.', integration.since)
  },
  NOT_YOURS: ({ apps }) => {
    const away = apps.leftOut + apps.asks
    if (away === 0) return fine('All of its apps are taken in.')
    return {
      status: 'NOTE',
      message: `Of its apps ${apps.included} are taken in; ${away} are left out or wait to be chosen.`,
      hint: 'Its page “Apps” says which, and takes them in.',
      actor: 'YOU',
    }
  },
  ACCESS_ENDED: (facts) => {
    const { state, stateReason, since, expiresAt } = facts.integration
    const named = [...MEMBERSHIP, 'AGREEMENT_REQUIRED']
    if (SHUT.includes(state) && !(stateReason && named.includes(stateReason.code)))
      return {
        status: 'CAUSE',
        ...(stateReason ?? { message: 'Access has ended.', actor: 'YOU' as const }),
        at: stateReason?.since ?? since,
      }
    if (state === 'EXPIRING')
      return {
        status: 'NOTE',
        message: 'Access ends soon; data flows until then.',
        actor: 'YOU',
        at: expiresAt,
      }
    const at = checkedAt(facts)
    if (!at) return { status: 'UNKNOWN', message: 'Apple has not answered yet whether the key works.' }
    return fine('The key works.', at)
  },
  ROLE: (facts) => {
    const stored = storedReason(facts, ROLE)
    if (stored) return stored
    const refused = facts.capabilities.filter(({ status }) => status === 'REFUSED')
    const [first] = refused
    const at = checkedAt(facts)
    if (!at) return { status: 'UNKNOWN', message: 'What the role of the key includes is not known yet.' }
    if (!first) return fine('The role of the key includes all that is asked for.', at)
    return {
      status: 'NOTE',
      message: [...new Set(refused.map(({ reason }) => reason ?? ''))].filter(Boolean).join(' '),
      hint: first.hint,
      actor: first.actor ?? 'CLIENT_ADMIN',
      at: first.checkedAt,
    }
  },
  ANALYTICS: ({ analytics: { askedAt, skippedAt, stoppedAt } }) => {
    if (stoppedAt) return { status: 'NOTE', ...describeReason('ANALYTICS_STOPPED', null), at: stoppedAt }
    if (askedAt) return fine('Apple was asked for analytics.', askedAt)
    if (!skippedAt) return { status: 'UNKNOWN', message: 'Apple was not asked for analytics from here.' }
    return {
      status: 'NOTE',
      message:
        'Analytics stay off until an Admin’s key asks Apple for them: the connect link wanted them, and its step for that key was skipped.',
      hint: 'Put an Admin’s key in this one’s place, then rotate to a smaller key and have the Admin’s key ask for analytics first; it is deleted once it has.',
      actor: 'CLIENT_ADMIN',
      at: skippedAt,
    }
  },
  AGREEMENT: (facts) =>
    storedReason(facts, ['AGREEMENT_REQUIRED']) ?? answered(facts, 'No agreement is waiting at Apple.'),
  MEMBERSHIP: (facts) => storedReason(facts, MEMBERSHIP) ?? answered(facts, 'The membership stands.'),
  NO_DATA: (facts) => {
    const empty = filesIn(facts, 'EMPTY')
    if (facts.files.length === 0) return { status: 'UNKNOWN', message: 'Apple was not asked for sales yet.' }
    if (empty === 0) return fine('Every file of the last 30 days had sales in it.')
    return {
      status: 'NOTE',
      message: `Apple says of ${empty} of the last 30 days’ files that nothing was sold.`,
    }
  },
  APP_REMOVED: ({ apps }) =>
    apps.gone === 0
      ? fine('Apple still lists all of its apps.')
      : {
          status: 'NOTE',
          message: `Apple no longer lists ${apps.gone} of its apps since 30 days ago; what is here of them stays.`,
          hint: 'Most likely they were removed, or moved to another team.',
          actor: 'CLIENT_ADMIN',
        },
  WAITING_FOR_APPLE: (facts) => {
    if (facts.files.length === 0) return { status: 'UNKNOWN', message: 'Apple was not asked for sales yet.' }
    const away = facts.files.find(isAway)
    if (!away)
      return fine('All that Apple has published of the last 30 days is here.', facts.integration.lastSyncedAt)
    const code = away.problemCode ?? (away.state === 'LATE' ? 'APPLE_LATE' : 'REFUSED_BY_APPLE')
    const { message, ...remedy } = describeReason(code, null)
    const count = facts.files.reduce((sum, file) => (isAway(file) ? sum + file.count : sum), 0)
    return {
      status: 'CAUSE',
      message: `Files of the last 30 days that are not here: ${count}. ${message}`,
      ...remedy,
    }
  },
}

/** Whether a file is not here though its day is out, for a reason beside being on its way. */
const isAway = ({ state, problemCode }: DiagnosisFacts['files'][number]): boolean =>
  ['LATE', 'REFUSED', 'UNREADABLE'].includes(state) || (state === 'WANTED' && problemCode !== null)

/** Apple answers nothing else while one is missing, so any answer shows that it is not. */
function answered(facts: DiagnosisFacts, message: string): Found {
  const at = checkedAt(facts)
  return at ? fine(message, at) : { status: 'UNKNOWN', message: 'Apple has not answered yet.' }
}
