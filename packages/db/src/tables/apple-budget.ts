import { bigint, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'

/**
 * What was taken from one of Apple's limits: those of a key (`key:<host> <fingerprint>`), and those of the address
 * that we ask a host from (`host:<host>`). It has no tenant, since Apple counts a key once however many clients hold
 * it. `uses` are pairs: a millisecond of
 * the epoch, and how many requests were taken until then since the pair before, oldest first.
 */
export const appleBudget = pgTable('apple_budget', {
  key: text('key').primaryKey(),
  /** Null where nothing is limited by the hour. */
  perHour: integer('per_hour'),
  perMinute: integer('per_minute').notNull(),
  uses: bigint('uses', { mode: 'number' }).array().notNull(),
  /** Requests that others made with the same key, by Apple's count, when it last told. */
  foreignUses: integer('foreign_uses').notNull().default(0),
  foreignAt: instant('foreign_at'),
  /** Apple asked to be left alone until then. */
  heldUntil: instant('held_until'),
  /** When `perMinute` was last learned. */
  learnedAt: instant('learned_at').notNull(),
})
