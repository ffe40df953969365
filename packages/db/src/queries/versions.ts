import { and, desc, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { appVersion } from '../tables/index.ts'
import { fresh, marks } from './as-listed.ts'

/** A version as it is stored. */
export type AppVersionRow = typeof appVersion.$inferSelect

/** Takes versions in as Apple lists them, each once. */
export async function upsertVersions(tx: Tx, rows: (typeof appVersion.$inferInsert)[]): Promise<void> {
  if (rows.length === 0) return
  const { platform, versionString, state, releaseType, earliestReleaseAt, madeAt } = appVersion
  const told = { platform, versionString, state, releaseType, earliestReleaseAt, madeAt }
  await tx
    .insert(appVersion)
    .values(rows)
    .onConflictDoUpdate({
      target: [appVersion.workspaceId, appVersion.appId, appVersion.ascId],
      set: { ...fresh(told), ...marks(appVersion, Object.values(told)) },
    })
}

/** Of each of these apps and each platform the newest version and those in one of these states, newest first. */
export async function versionsThatCount(
  tx: Tx,
  appIds: readonly string[],
  states: readonly string[],
): Promise<AppVersionRow[]> {
  const listed = and(inArray(appVersion.appId, [...appIds]), isNull(appVersion.goneAt))
  const newestFirst = [sql`${appVersion.madeAt} desc nulls last`, desc(appVersion.seq)]
  const newest = tx
    .selectDistinctOn([appVersion.appId, appVersion.platform], { id: appVersion.id })
    .from(appVersion)
    .where(listed)
    .orderBy(appVersion.appId, appVersion.platform, ...newestFirst)
  return tx
    .select()
    .from(appVersion)
    .where(and(listed, or(inArray(appVersion.state, [...states]), inArray(appVersion.id, newest))))
    .orderBy(...newestFirst)
}

/** The platforms for which an app has versions, in the order in which they were first seen. */
export async function platformsOf(tx: Tx, appId: string): Promise<string[]> {
  const rows = await tx
    .select({ platform: appVersion.platform })
    .from(appVersion)
    .where(and(inArray(appVersion.appId, [appId]), isNull(appVersion.goneAt)))
    .groupBy(appVersion.platform)
    .orderBy(sql`min(${appVersion.seq})`)
  return rows.map(({ platform }) => platform).filter((platform) => platform !== '')
}
