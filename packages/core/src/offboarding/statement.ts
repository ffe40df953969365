import { createHash } from 'node:crypto'
import type { OffboardingRow } from '@gatehouse/db'
import canonicalize from 'canonicalize'

/** What is said of an off-boarding, or of the deletion that ended it; the same row always says the same. */
export type Statement = Record<string, unknown>

/** What was agreed when a client was off-boarded. */
export const offboardedStatement = (
  client: { id: string; name: string },
  row: Pick<OffboardingRow, 'by' | 'deletesData' | 'deleteAt' | 'revocations' | 'createdAt'>,
): Statement => ({
  statement: 'CLIENT_OFFBOARDED',
  client: { id: client.id, name: client.name },
  at: row.createdAt.toISOString(),
  by: row.by,
  data: row.deletesData ? 'DELETED_AFTER' : 'KEPT',
  deleteAt: row.deleteAt?.toISOString() ?? null,
  secretsGone: true,
  toRevoke: row.revocations.map(
    ({ kind, label, keyId, issuerId, appleId, fingerprint, createdAt, shared }) => ({
      kind,
      label,
      keyId,
      issuerId,
      appleId,
      fingerprint,
      createdAt,
      shared,
    }),
  ),
})

/** What was deleted, and when. */
export const deletedStatement = (
  client: { id: string; name: string },
  row: Pick<OffboardingRow, 'deletedAt' | 'erased'>,
): Statement => ({
  statement: 'CLIENT_DELETED',
  client: { id: client.id, name: client.name },
  at: row.deletedAt?.toISOString() ?? null,
  rows: row.erased ?? {},
})

/** The sha256 of a statement in canonical JSON (RFC 8785); the audit log's entry carries it. */
export const digestOf = (statement: Statement): string =>
  createHash('sha256')
    .update(canonicalize(statement) ?? '')
    .digest('hex')
