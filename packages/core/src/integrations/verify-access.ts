import type { AscClient } from '@gatehouse/asc-client'
import { accessQueries } from '@gatehouse/db'
import type { AccessVerdict, GainAccessInput } from '@gatehouse/contracts'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { addDays, newestPublishedDay } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { reasonOf, type Reason } from '../problems/apple-failure.ts'
import { connectToApple } from './connect-to-apple.ts'
import { failAttempt } from './fail-attempt.ts'

interface Finding {
  name: 'APPS' | 'SALES'
  reason: Reason | null
}

/** Reasons that say nothing of the key itself but of one thing it may not do; access begins with limits. */
const limits = new Set(['ROLE_INSUFFICIENT'])

/**
 * Asks Apple what the key can do, without writing anything there, and records it. There is no endpoint that tells a
 * key's role; a 404 on a report proves that the role is enough. A refusal ends the attempt with its reason.
 * An attempt that has ended is not asked about again: its verdict stands.
 * @throws {AscError} that may be different next time.
 */
export async function verifyAccess(
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
): Promise<AccessVerdict> {
  const reach = reachOf(actor)
  const ended = await deps.db.write(reach, async (tx) => {
    if (await accessQueries.moveAttempt(tx, input.attemptId, { stage: 'VERIFYING' })) return null
    return accessQueries.findAttempt(tx, input.attemptId)
  })
  if (ended) return { granted: ended.stage === 'SUCCEEDED' }
  const findings = await probe(deps, actor, input)
  const ending = endingOf(findings)
  if (ending) {
    await failAttempt(deps, actor, input, ending)
    return { granted: false }
  }
  await deps.db.write(reach, (tx) => accessQueries.upsertCapabilities(tx, rowsOf(deps, input, findings)))
  return { granted: true }
}

async function probe(deps: Deps, actor: SystemActor, input: GainAccessInput): Promise<Finding[]> {
  try {
    const { client, integration } = await connectToApple(deps, actor, input.integrationId, input.attemptId)
    const provider = await deps.db.read(reachOf(actor), (tx) =>
      accessQueries.findProvider(tx, integration.providerId),
    )
    const sales = await probeSales(deps, client, integration.method, provider?.vendorNumbers ?? [])
    return [await probeApps(client), ...sales]
  } catch (error) {
    const reason = reasonOf(error, { capability: 'apps', worked: false })
    if (reason) return [{ name: 'APPS', reason }]
    throw error
  }
}

/** What ends the attempt: a refusal of the key or the account, or of everything that was asked. */
function endingOf(findings: readonly Finding[]): Reason | null {
  const refusal = findings.find(({ reason }) => reason && !limits.has(reason.code))?.reason
  const allRefused = findings.every(({ reason }) => reason !== null)
  return refusal ?? (allRefused ? (findings[0]?.reason ?? null) : null)
}

async function probeApps(client: AscClient): Promise<Finding> {
  return { name: 'APPS', reason: await refusalOf(() => client.countApps(), { capability: 'apps' }) }
}

async function probeSales(
  deps: Deps,
  client: AscClient,
  method: string,
  vendorNumbers: readonly string[],
): Promise<Finding[]> {
  if (method === 'API_KEY_INDIVIDUAL')
    return [{ name: 'SALES', reason: { code: 'ROLE_INSUFFICIENT', params: { capability: 'sales' } } }]
  const reportDate = addDays(newestPublishedDay(deps.now()), -1)
  const findings: Finding[] = []
  for (const vendorNumber of vendorNumbers) {
    const ask = async () => {
      const query = {
        vendorNumber,
        reportType: 'SALES',
        reportSubType: 'SUMMARY',
        frequency: 'DAILY',
        reportDate,
      } as const
      const answer = await client.downloadSalesReport(query)
      if (answer.outcome === 'FILE') await hangUp(answer.body)
    }
    findings.push({ name: 'SALES', reason: await refusalOf(ask, { capability: 'sales', vendorNumber }) })
  }
  return findings
}

/** The status was the question; the file is fetched when its turn comes. Only a body that was begun can be ended. */
async function hangUp(body: AsyncIterable<Uint8Array>): Promise<void> {
  const pieces = body[Symbol.asyncIterator]()
  await pieces.next()
  await pieces.return?.()
}

async function refusalOf(
  ask: () => Promise<unknown>,
  asked: { capability: string; vendorNumber?: string },
): Promise<Reason | null> {
  try {
    await ask()
    return null
  } catch (error) {
    const reason = reasonOf(error, { ...asked, worked: false })
    if (reason) return reason
    throw error
  }
}

const rowsOf = (deps: Deps, input: GainAccessInput, findings: readonly Finding[]) =>
  [...new Map(findings.map((finding) => [finding.name, finding])).values()].map(({ name, reason }) => ({
    workspaceId: input.workspaceId,
    clientId: input.clientId,
    integrationId: input.integrationId,
    name,
    status: reason ? 'REFUSED' : 'PROVED',
    reasonCode: reason?.code ?? null,
    checkedAt: deps.now(),
  }))
