import { foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, instant, seq, workspaceId } from './columns.ts'
import { member } from './workspace.ts'

/** A secret by which a program is at work in a workspace, as the member `memberId`. Only its hash is here. */
export const apiToken = pgTable(
  'api_token',
  {
    id: id(),
    workspaceId: workspaceId(),
    memberId: uuid('member_id').notNull(),
    makerMemberId: uuid('maker_member_id').notNull(),
    /** How the secret begins, so that people can tell tokens apart. */
    prefix: text('prefix').notNull(),
    /** sha256 of the secret, in hex. */
    hash: text('hash').notNull(),
    createdAt: createdAt(),
    expiresAt: instant('expires_at'),
    lastUsedAt: instant('last_used_at'),
    revokedAt: instant('revoked_at'),
    seq: seq(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique('api_token_hash_unique').on(t.workspaceId, t.hash),
    index().on(t.hash),
    index().on(t.workspaceId, t.seq),
    foreignKey({
      name: 'api_token_is_member',
      columns: [t.workspaceId, t.memberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
    foreignKey({
      name: 'api_token_of_maker',
      columns: [t.workspaceId, t.makerMemberId],
      foreignColumns: [member.workspaceId, member.id],
    }),
  ],
)
