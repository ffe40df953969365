import type { identityPool } from '@gatehouse/db'

/** Connections of the role that owns schema `auth`, made by packages/db. */
export type IdentityPool = ReturnType<typeof identityPool>
