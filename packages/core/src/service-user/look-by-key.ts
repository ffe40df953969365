import { AscError, type AscApp, type AscClient } from '@gatehouse/asc-client'
import { appQueries, serviceUserQueries, type IntegrationRecord } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { BudgetSpentError } from '../apple-budget/budget-spent.ts'
import type { Deps } from '../deps.ts'
import { shownByServiceUserKey, type ServiceUserKeyFault } from '../integrations/capabilities.pure.ts'
import { connectToApple } from '../integrations/connect-to-apple.ts'
import { probeOfApp, proved, type Finding } from '../integrations/probe.ts'
import { reasonOf } from '../problems/apple-failure.ts'
import { noteKeyLook, type KeyLook } from './note-key-look.ts'

/** So many numbers make an address of about a kilobyte. */
const appsOfARequest = 100

/**
 * Looks what the service user's API key shows of an account: which of the apps that its reports name, and what it may do with
 * them. Nothing else is asked for, since the key may reach accounts of several clients and Apple's list does not say whose an
 * app is. What Apple does not answer changes nothing, and holds up nothing that comes by the token.
 */
export async function lookByKey(
  deps: Deps,
  actor: SystemActor,
  integration: IntegrationRecord,
): Promise<void> {
  if (integration.method !== 'SERVICE_USER_INVITE') return
  const place = await deps.db.read(reachOf(actor), async (tx) => ({
    credentialId: (await serviceUserQueries.findServiceUser(tx))?.keyId ?? null,
    ascIds: await appQueries.soleAscIds(tx, integration.providerId),
  }))
  const { credentialId, ascIds } = place
  if (credentialId === null || ascIds.length === 0) return
  const look = await ask(deps, actor, integration.id, { credentialId, ascIds })
  if (look) await noteKeyLook(deps, actor, integration.id, look)
}

async function ask(
  deps: Deps,
  actor: SystemActor,
  integrationId: string,
  { credentialId, ascIds }: { credentialId: string; ascIds: readonly string[] },
): Promise<KeyLook | null> {
  try {
    const { way } = await connectToApple(deps, actor, integrationId, null, 1, credentialId)
    if (!way.api) return null
    const seen = await listSeen(way.api, ascIds)
    const [first] = seen
    const findings = first
      ? [proved('APPS'), ...(await probeOfApp(way.api, first.ascId))]
      : allRefused('OUR_KEY_REACHES_NOT')
    return { credentialId, seen, findings, refusal: null }
  } catch (error) {
    if (error instanceof BudgetSpentError) return null
    const reason = reasonOf(error, { capability: 'apps', worked: true })
    if (!reason && !(error instanceof AscError)) throw error
    // A wrong clock, a shut account or an Apple that does not answer says nothing of the key.
    if (reason?.code !== 'KEY_REVOKED' && reason?.code !== 'KEY_UNUSABLE') return null
    return { credentialId, seen: [], findings: allRefused('OUR_KEY_REFUSED'), refusal: reason.code }
  }
}

async function listSeen(client: AscClient, ascIds: readonly string[]): Promise<AscApp[]> {
  const asked = new Set(ascIds)
  const seen: AscApp[] = []
  for (let from = 0; from < ascIds.length; from += appsOfARequest) {
    const some = ascIds.slice(from, from + appsOfARequest)
    for await (const { rows } of client.listApps({ ascIds: some }))
      seen.push(...rows.filter(({ ascId }) => asked.has(ascId)))
  }
  return [...new Map(seen.map((app) => [app.ascId, app])).values()]
}

const allRefused = (code: ServiceUserKeyFault): Finding[] =>
  shownByServiceUserKey.map((name) => ({
    name,
    status: 'REFUSED',
    reason: { code, params: {} },
    appleSaid: null,
  }))
