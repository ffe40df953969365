import {
  AscError,
  createReporterClient,
  generateToken,
  ReporterError,
  viewToken,
  type ReporterToken,
  type RequestOutcome,
} from '@gatehouse/asc-client'
import type { Actor } from '../access/actor.ts'
import { leaseRequest } from '../apple-budget/lease-request.ts'
import { BudgetSpentError } from '../apple-budget/budget-spent.ts'
import { appleDayOf } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { addressOf } from '../integrations/apple-host.ts'
import { reasonOf } from '../problems/apple-failure.ts'
import { CannotAskAppleError } from '../problems/cannot-ask-apple.ts'
import { problem } from '../problems/domain-error.ts'
import { describeReason } from '../problems/reasons.ts'
import type { CheckedReporter } from './reporter-input.ts'

/** Longest silence of Apple's while a person waits. */
const timeoutMs = 20_000

/** An account behind a token, with its vendor numbers. */
export interface AccountBehind {
  number: string
  name: string
  vendorNumbers: string[]
}

/** One person's questions to Reporter, each leased from the share of people; with what they typed, which is not stored yet. */
export interface ReporterDesk {
  /** The token that an Apple Account has and that still works; null where there is none. A token that was typed is its own. */
  present(): Promise<ReporterToken | null>
  /** Makes one; the one before is dead at once. */
  make(): Promise<ReporterToken>
  accountsBehind(token: string): Promise<AccountBehind[]>
}

/** Opens a desk. @throws {DomainError} UNAVAILABLE where no Reporter is there to ask. */
export function openDesk(
  deps: Deps,
  { workspaceId }: Actor,
  demo: boolean,
  fingerprint: string,
  typed: CheckedReporter,
): ReporterDesk {
  const field = typed.method === 'REPORTER_TOKEN' ? 'accessToken' : 'appSpecificPassword'
  const asking = <T>(work: () => Promise<T>) => answered(field, work)
  const options = () => {
    const baseUrl = addressOf(deps, demo, 'REPORTER')
    const counted = { host: new URL(baseUrl).host, fingerprint }
    return {
      baseUrl,
      timeoutMs,
      beforeRequest: () => leaseRequest(deps, counted, 'PEOPLE'),
      onOutcome: (outcome: RequestOutcome) =>
        deps.calls?.note({ workspaceId, fingerprint }, outcome, deps.now()),
    }
  }
  const today = appleDayOf(deps.now())
  return {
    present: () =>
      asking(async () => {
        if (typed.method === 'REPORTER_TOKEN') return { value: typed.accessToken, expiresOn: null }
        const token = await viewToken(options(), typed)
        // One that has run out serves nobody any more: taking its place harms no other tool.
        return token && (token.expiresOn ?? today) >= today ? token : null
      }),
    make: () =>
      asking(async () => {
        if (typed.method === 'REPORTER_TOKEN') throw new Error('a token makes no token')
        return generateToken(options(), typed)
      }),
    accountsBehind: (token) =>
      asking(async () => {
        const client = createReporterClient({ ...options(), accessToken: token })
        const accounts = []
        for (const account of await client.listAccounts())
          accounts.push({ ...account, vendorNumbers: await client.listVendors(account.number) })
        return accounts
      }),
  }
}

/** Apple's refusal as a person meets it, at the field that it is about. */
async function answered<T>(field: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof BudgetSpentError)
      throw problem(
        'UNAVAILABLE',
        "Apple's limits leave no room for this at the moment. Nothing was stored.",
        {
          hint: `Try again in about ${Math.ceil(error.retryInMs / 60_000)} min.`,
          actor: 'NOBODY',
        },
      )
    const reason = reasonOf(error, { capability: 'sales', worked: false })
    if (!reason) {
      if (error instanceof ReporterError || error instanceof AscError) throw appleAway()
      throw error
    }
    const { message, hint, actor, page } = describeReason(reason.code, reason.params)
    const code = error instanceof CannotAskAppleError ? 'UNAVAILABLE' : 'APPLE_REFUSED'
    throw problem(code, message, {
      field,
      actor,
      ...(hint === null ? {} : { hint }),
      ...(page === null ? {} : { page }),
    })
  }
}

const appleAway = () =>
  problem(
    'UNAVAILABLE',
    'Apple does not answer at the moment, or with an error of its own. Nothing was stored.',
    {
      hint: 'Try again in a few minutes; what you typed is still there.',
      actor: 'APPLE',
    },
  )
