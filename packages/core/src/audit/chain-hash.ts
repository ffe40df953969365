import { createHmac } from 'node:crypto'
import type { CoveredEntry } from '@gatehouse/db'
import canonicalize from 'canonicalize'

/** What the first entry of a chain follows. */
export const beginning = ''

/**
 * The hash of an entry at its place: HMAC-SHA256 over the canonical JSON (RFC 8785) of its position, the hash before
 * it, and every column of it. Instants are text to the microsecond, so that nothing stored is left out.
 */
export const hashOf = (key: Uint8Array, position: number, before: string, entry: CoveredEntry): string =>
  keyed(key, {
    position,
    before,
    workspaceId: entry.workspaceId,
    id: entry.id,
    clientId: entry.clientId,
    at: entry.at,
    actorKind: entry.actorKind,
    actorId: entry.actorId,
    action: entry.action,
    targetKind: entry.targetKind,
    targetId: entry.targetId,
    changes: entry.changes,
    seq: entry.seq,
  })

/** The seal of a chain's end: without the key nobody can say that it ends earlier. */
export const sealOf = (
  key: Uint8Array,
  end: { workspaceId: string; position: number; hash: string },
): string => keyed(key, { end: { workspaceId: end.workspaceId, position: end.position, hash: end.hash } })

const keyed = (key: Uint8Array, value: object): string =>
  createHmac('sha256', key)
    .update(canonicalize(value) ?? '')
    .digest('hex')
