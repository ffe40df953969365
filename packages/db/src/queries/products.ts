import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { inAppPurchase, subscription, subscriptionGroup } from '../tables/index.ts'
import { fresh, marks } from './as-listed.ts'

/** Takes in-app purchases in as Apple lists them, each once: new ones are added, known ones brought up to date. */
export async function upsertInAppPurchases(
  tx: Tx,
  rows: (typeof inAppPurchase.$inferInsert)[],
): Promise<void> {
  if (rows.length === 0) return
  const { name, productId, kind, state } = inAppPurchase
  await tx
    .insert(inAppPurchase)
    .values(rows)
    .onConflictDoUpdate({
      target: [inAppPurchase.workspaceId, inAppPurchase.appId, inAppPurchase.ascId],
      set: {
        ...fresh({ name, productId, kind, state }),
        ...marks(inAppPurchase, [name, productId, kind, state]),
      },
    })
}

/** Takes subscription groups in, each once; the ids of our rows by Apple's. */
export async function upsertSubscriptionGroups(
  tx: Tx,
  rows: (typeof subscriptionGroup.$inferInsert)[],
): Promise<{ id: string; ascId: string }[]> {
  if (rows.length === 0) return []
  const { name, localizations } = subscriptionGroup
  return tx
    .insert(subscriptionGroup)
    .values(rows)
    .onConflictDoUpdate({
      target: [subscriptionGroup.workspaceId, subscriptionGroup.appId, subscriptionGroup.ascId],
      set: {
        ...fresh({ name, localizations }),
        ...marks(subscriptionGroup, [name, localizations]),
      },
    })
    .returning({ id: subscriptionGroup.id, ascId: subscriptionGroup.ascId })
}

/** What groups of an app were called by language, those of them that were read before. */
export async function groupsByLanguage(tx: Tx, appId: string, ascIds: readonly string[]) {
  const { ascId, localizations } = subscriptionGroup
  const rows = await tx
    .select({ ascId, localizations })
    .from(subscriptionGroup)
    .where(and(eq(subscriptionGroup.appId, appId), inArray(ascId, [...ascIds]), isNotNull(localizations)))
  return new Map(rows.map((row) => [row.ascId, row.localizations ?? []]))
}

/** Takes subscriptions in as Apple lists them, each once. */
export async function upsertSubscriptions(tx: Tx, rows: (typeof subscription.$inferInsert)[]): Promise<void> {
  if (rows.length === 0) return
  const { groupId, name, productId, state, period, level } = subscription
  await tx
    .insert(subscription)
    .values(rows)
    .onConflictDoUpdate({
      target: [subscription.workspaceId, subscription.appId, subscription.ascId],
      set: {
        ...fresh({ groupId, name, productId, state, period, level }),
        ...marks(subscription, [groupId, name, productId, state, period, level]),
      },
    })
}
