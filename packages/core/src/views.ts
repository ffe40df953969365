import type { Role } from './access/roles.ts'
import type { IntegrationState } from './integrations/state.pure.ts'

/** One page of a list: rows, how many there are in all, and cursors that survive inserts. */
export interface PageOf<T> {
  totalCount: number
  nodes: T[]
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
  endCursor: string | null
}

/** Which part of a list is asked for. `first` is 1 to 200. */
export interface PageRequest {
  first: number
  after?: string | null | undefined
}

/** As a page, of whose rows the first `offset` are passed over: a scrollbar can jump. */
export interface WindowRequest extends PageRequest {
  offset?: number | null | undefined
}

/** What a list is sorted by; rows that are equal in it stand in the order they came. */
export interface OrderRequest<Field extends string> {
  field: Field
  direction?: 'ASC' | 'DESC' | null | undefined
}

export interface ClientView {
  id: string
  name: string
  slug: string
  createdAt: Date
  appCount: number
  /** In small letters, sorted. */
  tags: string[]
  archivedAt: Date | null
  worstState: IntegrationState | null
  /** The account manager. */
  manager: { id: string; name: string } | null
  /** Whether it is the asker's own, which nobody else sees. */
  personal: boolean
}

/** A person of the workspace. */
export interface MemberView {
  id: string
  user: { id: string; name: string; email: string }
  role: Role
}

/** An API token by what may be told of it. */
export interface ApiTokenView {
  id: string
  name: string
  /** How its secret begins. */
  prefix: string
  role: Role
  everything: boolean
  /** Empty where it reaches everything. */
  clientIds: string[]
  maker: { id: string; name: string }
  createdAt: Date
  expiresAt: Date | null
  lastUsedAt: Date | null
  revokedAt: Date | null
}

/** What a list is to be sorted by. */
export interface Ordered<Field extends string> {
  orderBy?: OrderRequest<Field> | null | undefined
}
