import { PageEnd, type AscClient } from '@gatehouse/asc-client'
import { adoptSales, appQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { announce } from '../audit/record.ts'
import { connectToApple } from '../integrations/connect-to-apple.ts'
import type { Deps } from '../deps.ts'
import { noteAccess } from '../integrations/note-access.ts'
import { reasonOf } from '../problems/apple-failure.ts'
import { lookByKey } from '../service-user/look-by-key.ts'
import { vanished } from './changes.pure.ts'
import { noteChanges } from './note-changes.ts'
import { seenApp } from './seen.ts'
import { takeListedApps } from './take-listed-apps.ts'
import { takeReportedApps } from './take-reported-apps.ts'

/**
 * Brings an integration's apps in step with Apple's list, and notes what changed. An app that a complete list does not
 * name is marked as gone when no other integration lists it; a list that Apple broke off marks nothing. A final refusal is noted, and `reached` is false then.
 * @throws {AscError} that may be different next time; pages that arrived are kept.
 */
export async function syncApps(
  deps: Deps,
  actor: SystemActor,
  input: { integrationId: string },
): Promise<{ reached: boolean }> {
  let askedWith: string | null = null
  try {
    const { way, integration, fingerprint } = await connectToApple(deps, actor, input.integrationId)
    askedWith = fingerprint
    if (way.api) await takeList(deps, actor, integration, way.api)
    else {
      await way.knock()
      await takeReportedApps(deps, actor, integration)
      await lookByKey(deps, actor, integration)
    }
    return { reached: true }
  } catch (error) {
    const reason = reasonOf(error, { capability: 'apps', worked: true })
    if (!reason) throw error
    await noteAccess(deps, actor, input.integrationId, reason, askedWith)
    return { reached: false }
  }
}

async function takeList(
  deps: Deps,
  actor: SystemActor,
  integration: IntegrationRecord,
  client: AscClient,
): Promise<void> {
  const listed: string[] = []
  for await (const page of client.listApps()) {
    listed.push(...page.rows.map((app) => app.ascId))
    await deps.db.write(reachOf(actor), async (tx) => {
      await takeListedApps(tx, integration, page.rows, deps.now())
      if (page.end === PageEnd.END) await takeAway(tx, integration, listed, deps.now())
      await announce(tx, actor, { kind: 'integration', id: integration.id, clientId: integration.clientId })
    })
  }
  await adoptSales(deps.db, reachOf(actor), integration.providerId)
}

async function takeAway(tx: Tx, integration: IntegrationRecord, listed: string[], at: Date): Promise<void> {
  for (const app of await appQueries.markGone(tx, integration, listed, at))
    await noteChanges(tx, app, 'APP', vanished([seenApp({ ...app, goneAt: null })]), at)
}
