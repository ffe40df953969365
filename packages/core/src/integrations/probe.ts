import { AscError, type AscClient, type OngoingAnalytics } from '@gatehouse/asc-client'
import { BudgetSpentError } from '../apple-budget/budget-spent.ts'
import { addDays, newestPublishedDay } from '../day/apple-day.ts'
import { reasonOf, type Reason } from '../problems/apple-failure.ts'
import type { ReasonCode } from '../problems/reasons.ts'
import { refusalParams, type CapabilityName } from './capabilities.pure.ts'

/** What Apple answered to one question. UNKNOWN: it could not be asked, or Apple said something else. */
export interface Finding {
  name: CapabilityName
  status: 'PROVED' | 'REFUSED' | 'UNKNOWN'
  reason: Reason | null
  appleSaid: string | null
  /** What is to be told of it though the credential may do it. */
  note?: ReasonCode
  /** Whether Apple, or the way to it, was away: asked again soon it may answer. */
  unanswered?: boolean
}

/** What the questions need to know. */
export interface Asked {
  client: AscClient
  method: string
  vendorNumbers: readonly string[]
  /** Any app that the credential sees; null where none is known. */
  appAscId: string | null
  /** Whether the credential was accepted before. */
  worked: boolean
  now: Date
}

/**
 * Asks Apple what a credential can do, one harmless request for each thing, and none where Apple has said for all keys
 * of its kind. A refusal of the key or the account stands at what is needed; there alone Apple has to answer.
 * @throws {AscError} that may be different next time.
 */
export async function probe(asked: Asked): Promise<Finding[]> {
  const needed = [await probeApps(asked), ...(await probeSales(asked))]
  if (needed.some(({ reason }) => reason && !isLimit(reason))) return needed
  return [...needed, ...(await probeOthers(asked))]
}

/** Whether a reason says nothing of the key itself but of one thing that it may not do. */
export const isLimit = ({ code }: Reason): boolean =>
  code === 'ROLE_INSUFFICIENT' || code === 'INDIVIDUAL_KEY_LIMITS'

const probeApps = (asked: Asked): Promise<Finding> => needed('APPS', asked, () => asked.client.countApps())

async function probeSales(asked: Asked): Promise<Finding[]> {
  if (asked.method === 'API_KEY_INDIVIDUAL') return [teamKeysOnly('SALES')]
  const reportDate = addDays(newestPublishedDay(asked.now), -1)
  const findings: Finding[] = []
  for (const vendorNumber of asked.vendorNumbers) {
    const query = {
      vendorNumber,
      reportType: 'SALES',
      reportSubType: 'SUMMARY',
      frequency: 'DAILY',
      reportDate,
    } as const
    const ask = async () => {
      const answer = await asked.client.downloadSalesReport(query)
      if (answer.outcome === 'FILE') await hangUp(answer.body)
    }
    findings.push(await needed('SALES', asked, ask, vendorNumber))
  }
  return findings
}

async function probeOthers(asked: Asked): Promise<Finding[]> {
  const { client, appAscId, vendorNumbers, method } = asked
  const [vendorNumber] = vendorNumbers
  const month = addDays(newestPublishedDay(asked.now), -60).slice(0, 7)
  return [
    method === 'API_KEY_INDIVIDUAL'
      ? teamKeysOnly('FINANCE')
      : await optional(
          'FINANCE',
          vendorNumber ? () => client.probe({ of: 'FINANCE', vendorNumber, month }) : null,
        ),
    ...(await probeOfApp(client, appAscId)),
    await optional('USERS', () => client.probe({ of: 'USERS' })),
  ]
}

/** What a credential may do with an app that it sees; unknown where it sees none. None of it is needed. */
export async function probeOfApp(client: AscClient, appAscId: string | null): Promise<Finding[]> {
  const findings: Finding[] = [await probeAnalytics(client, appAscId)]
  for (const name of ['REVIEWS', 'IN_APP_PURCHASES'] as const)
    findings.push(await optional(name, appAscId === null ? null : () => client.probe({ of: name, appAscId })))
  return findings
}

/** The list of an app's requests proves the role, and tells whether Apple has stopped writing reports. */
async function probeAnalytics(client: AscClient, appAscId: string | null): Promise<Finding> {
  const seen: OngoingAnalytics[] = []
  const ask = appAscId === null ? null : async () => seen.push(await client.readOngoingAnalytics(appAscId))
  const finding = await optional('ANALYTICS', ask)
  return seen.includes('STOPPED') ? { ...finding, note: 'ANALYTICS_STOPPED' } : finding
}

async function needed(
  name: CapabilityName,
  { worked }: Asked,
  ask: () => Promise<unknown>,
  vendorNumber?: string,
): Promise<Finding> {
  try {
    await ask()
    return proved(name)
  } catch (error) {
    const asked = { capability: refusalParams(name).capability, worked }
    const reason = reasonOf(error, { ...asked, ...(vendorNumber === undefined ? {} : { vendorNumber }) })
    if (!reason) throw error
    return refused(name, reason, error)
  }
}

/** What is not needed holds nothing up: an answer that says neither yes nor no leaves it unknown. */
async function optional(name: CapabilityName, ask: (() => Promise<unknown>) | null): Promise<Finding> {
  if (!ask) return { name, status: 'UNKNOWN', reason: null, appleSaid: null }
  try {
    await ask()
    return proved(name)
  } catch (error) {
    if (error instanceof BudgetSpentError || !(error instanceof AscError)) throw error
    const reason = reasonOf(error, { capability: refusalParams(name).capability, worked: true })
    if (reason && isLimit(reason)) return refused(name, reason, error)
    return { name, status: 'UNKNOWN', reason: null, appleSaid: error.detail, unanswered: error.retryable }
  }
}

/** What Apple let. */
export const proved = (name: CapabilityName): Finding => ({
  name,
  status: 'PROVED',
  reason: null,
  appleSaid: null,
})

const refused = (name: CapabilityName, reason: Reason, error: unknown): Finding => ({
  name,
  status: 'REFUSED',
  reason: isLimit(reason) ? { ...reason, params: refusalParams(name) } : reason,
  appleSaid: error instanceof AscError ? error.detail : null,
})

/** Apple: Sales and Finance, "require a team key". */
const teamKeysOnly = (name: CapabilityName): Finding => ({
  name,
  status: 'REFUSED',
  reason: { code: 'INDIVIDUAL_KEY_LIMITS', params: refusalParams(name) },
  appleSaid: null,
})

/** The status was the question; the file is fetched when its turn comes. Only a body that was begun can be ended. */
async function hangUp(body: AsyncIterable<Uint8Array>): Promise<void> {
  const pieces = body[Symbol.asyncIterator]()
  await pieces.next()
  await pieces.return?.()
}
