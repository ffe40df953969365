import type { AscApp } from '@gatehouse/asc-client'
import { appQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import { differences } from './changes.pure.ts'
import { noteChanges } from './note-changes.ts'
import { seenApp } from './seen.ts'
import { takeInApps } from './take-in-apps.ts'

/** Takes in apps as Apple's list names them, and notes what changed in them. */
export async function takeListedApps(
  tx: Tx,
  integration: IntegrationRecord,
  listed: readonly AscApp[],
  at: Date,
): Promise<void> {
  const rows = listed.map((app) => toRow(integration, app, at))
  await compare(tx, integration, rows)
  await appQueries.upsertApps(tx, rows)
  await takeInApps(
    tx,
    integration,
    rows.map(({ ascId }) => ascId),
    at,
  )
}

/** Notes what Apple changed in apps that are known, and which are back. */
async function compare(
  tx: Tx,
  { providerId }: IntegrationRecord,
  rows: ReturnType<typeof toRow>[],
): Promise<void> {
  const ascIds = rows.map(({ ascId }) => ascId)
  for (const known of await appQueries.knownApps(tx, providerId, ascIds)) {
    const now = rows.find(({ ascId }) => ascId === known.ascId)
    // One that reports alone have named was in no list yet.
    if (!now || known.bundleId === null) continue
    const changes = differences([seenApp(known)], [seenApp(now)], { readBefore: false })
    await noteChanges(tx, known, 'APP', changes, now.seenAt)
  }
}

const toRow = (
  integration: { id: string; workspaceId: string; clientId: string; providerId: string },
  app: AscApp,
  seenAt: Date,
) => ({
  workspaceId: integration.workspaceId,
  clientId: integration.clientId,
  providerId: integration.providerId,
  ascId: app.ascId,
  name: app.name,
  bundleId: app.bundleId,
  sku: app.sku,
  primaryLocale: app.primaryLocale,
  listedBy: [integration.id],
  seenAt,
})
