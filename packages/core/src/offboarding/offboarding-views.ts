import type { Erased, OffboardingRow, Revocation } from '@gatehouse/db'
import { revocationPage } from '../problems/apple-pages.ts'

/** Something to be revoked at Apple: by whom, where, by which name. */
export type RevocationView = Omit<Revocation, 'confirmedAt'> & {
  /** Where at Apple it is revoked. */
  page: { label: string; url: string }
  confirmedAt: Date | null
}

/** How much there is of a client: apps, deliveries and their raw files, and from which day to which. */
export interface HoldingsView {
  apps: number
  deliveries: number
  rawFiles: number
  from: string | null
  to: string | null
}

/** The end of a client. */
export interface OffboardingView {
  id: string
  clientId: string
  by: string
  at: Date
  deletesData: boolean
  revocations: RevocationView[]
  /** Until when it can be taken back; null where the data stay, and it always can. */
  deleteAt: Date | null
  deletingAt: Date | null
  deletedAt: Date | null
  /** How many rows were deleted, by kind. */
  erased: { kind: string; rows: number }[]
}

export const toRevocationView = (revocation: Revocation): RevocationView => ({
  ...revocation,
  page: revocationPage(revocation.kind),
  confirmedAt: revocation.confirmedAt === null ? null : new Date(revocation.confirmedAt),
})

export const toOffboardingView = (row: OffboardingRow): OffboardingView => ({
  id: row.id,
  clientId: row.clientId,
  by: row.by,
  at: row.createdAt,
  deletesData: row.deletesData,
  revocations: row.revocations.map(toRevocationView),
  deleteAt: row.deleteAt,
  deletingAt: row.deletingAt,
  deletedAt: row.deletedAt,
  erased: Object.entries(row.erased ?? ({} satisfies Erased)).map(([kind, rows]) => ({ kind, rows })),
})
