import type { CodeWish } from '@gatehouse/asc-client'
import { attemptQueries, type Tx } from '@gatehouse/db'
import type { Deps } from '../deps.ts'
import type { Reason } from '../problems/apple-failure.ts'
import { readWish } from './code-wish.pure.ts'
import { openCode, openDraft, type Draft } from './draft.ts'
import type { AttemptRow } from './until-attempt.ts'

type Held = Extract<Draft, { kind: 'HELD' }>

/** What a sign-in wants next. */
export type SignInTask =
  | { kind: 'ENDED'; signedIn: boolean }
  | { kind: 'FAIL'; reason: Reason }
  | { kind: 'WAIT'; waitMs: number }
  | { kind: 'PROVE'; email: string; password: string }
  | { kind: 'CHALLENGE'; held: Held }
  | { kind: 'SEND'; held: Held; wish: CodeWish }
  | { kind: 'ENTER'; held: Held; code: string }
  | { kind: 'FINISH'; held: Held; email: string; chosenTeams: string[] | null }

/** Looks at the row of a sign-in, and takes out what may be used once. @throws {VaultError} */
export async function takeTask(deps: Deps, tx: Tx, attemptId: string): Promise<SignInTask> {
  const attempt = await attemptQueries.lockAttempt(tx, attemptId)
  if (!attempt || attempt.endedAt) return { kind: 'ENDED', signedIn: attempt?.stage === 'SUCCEEDED' }
  if (attempt.credentialId !== null) return { kind: 'ENDED', signedIn: true }
  const draft = attempt.draft === null ? null : await openDraft(deps, attempt, attempt.draft)
  if (draft?.kind === 'PASSWORD') return takePassword(tx, attempt, draft.password)
  // The password was taken, and whoever asked with it was killed.
  if (draft === null) return fail('SIGN_IN_INTERRUPTED')
  const { stage, appleId, chosenTeams } = attempt
  if (stage === 'FINISHING') return { kind: 'FINISH', held: draft, email: appleId ?? '', chosenTeams }
  if (stage === 'PROVING') return { kind: 'CHALLENGE', held: draft }
  if (stage === 'CHOOSING_TEAM') return waitUntil(deps, attempt, 'TEAM_NOT_CHOSEN')
  if (stage === 'ENTERING_CODE') await putBack(tx, attempt)
  return awaiting(deps, tx, attempt, draft)
}

async function takePassword(tx: Tx, { id, appleId }: AttemptRow, password: string): Promise<SignInTask> {
  await attemptQueries.moveAttempt(tx, id, { stage: 'PROVING', draft: null })
  return { kind: 'PROVE', email: appleId ?? '', password }
}

/** A code was taken, and whoever asked with it was killed: nobody knows what Apple said. */
const putBack = (tx: Tx, { id }: AttemptRow) =>
  attemptQueries.moveAttempt(tx, id, {
    stage: 'AWAITING_CODE',
    reasonCode: 'CODE_UNANSWERED',
    reasonParams: null,
  })

/** Somebody is waited for, but not for ever: what a sign-in holds at Apple grows old. */
function waitUntil(deps: Deps, { expiresAt }: AttemptRow, tooLate: Reason['code']): SignInTask {
  const waitMs = (expiresAt?.getTime() ?? 0) - deps.now().getTime()
  return waitMs > 0 ? { kind: 'WAIT', waitMs } : fail(tooLate)
}

async function awaiting(deps: Deps, tx: Tx, attempt: AttemptRow, held: Held): Promise<SignInTask> {
  const wait = waitUntil(deps, attempt, 'CODE_TIMED_OUT')
  if (wait.kind === 'FAIL') return wait
  if (attempt.code !== null) {
    const code = await openCode(deps, attempt, attempt.code)
    await attemptQueries.moveAttempt(tx, attempt.id, {
      stage: 'ENTERING_CODE',
      code: null,
      reasonCode: null,
      reasonParams: null,
      tries: attempt.tries + 1,
    })
    return { kind: 'ENTER', held, code }
  }
  const wish = attempt.codeWish === null ? null : readWish(attempt.codeWish)
  if (!wish) return wait
  await attemptQueries.moveAttempt(tx, attempt.id, { codeWish: null })
  return { kind: 'SEND', held, wish }
}

const fail = (code: Reason['code']): SignInTask => ({ kind: 'FAIL', reason: { code, params: {} } })
