import { appQueries, clientQueries, grantQueries } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { toAppView } from '../catalogue/app-view.ts'
import { toClientView } from '../clients/client-view.ts'
import type { Deps } from '../deps.ts'
import type { AppView } from '../catalogue/app-views.ts'
import type { ClientView } from '../views.ts'

/** What the actor's grants name, in the order it was added; empty lists when they reach everything. */
export async function scopeOf(
  deps: Deps,
  actor: MemberActor,
): Promise<{ everything: boolean; clients: ClientView[]; apps: AppView[] }> {
  if (actor.everything) return { everything: true, clients: [], apps: [] }
  return deps.db.read(reachOf(actor), async (tx) => {
    const clientIds = (await grantQueries.grantedClients(tx, actor.memberId)).map(({ id }) => id)
    const appIds = (await grantQueries.grantedApps(tx, actor.memberId)).map(({ id }) => id)
    const clients = clientIds.length > 0 ? await clientQueries.clientsByIds(tx, clientIds) : []
    const apps = appIds.length > 0 ? await appQueries.appsByIds(tx, appIds) : []
    return {
      everything: false,
      clients: clients.sort(bySeq).map(toClientView),
      apps: apps.sort(bySeq).map(toAppView),
    }
  })
}

const bySeq = (a: { seq: number }, b: { seq: number }) => a.seq - b.seq
