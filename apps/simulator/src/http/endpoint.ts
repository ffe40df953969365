import type { IncomingHttpHeaders } from 'node:http'
import type { ApiKey } from '../auth/keys.ts'
import type { Capability } from '../auth/roles.ts'
import type { Account } from '../data/account.ts'
import type { Fault, FaultKind } from '../faults/fault.ts'
import type { World } from '../world.ts'
import type { Answer } from './answer.ts'

/** One authenticated request on its way through the simulator. */
export interface ApiRequest {
  world: World
  key: ApiKey
  account: Account
  method: string
  /** Without the query. */
  path: string
  params: Readonly<Record<string, string>>
  query: readonly [string, string][]
  headers: IncomingHttpHeaders
  body: unknown
  /** Scheme and host that the client asked for, also behind a proxy. */
  origin: string
  /** The fault of this kind that strikes here, if any. */
  strike(kind: FaultKind, report?: { reportDate?: string; reportType?: string }): Fault | null
}

/** One path of Apple's API with what it needs and does. */
export interface Endpoint {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** `/v1/apps/:id` */
  path: string
  capability: Capability
  handle(request: ApiRequest): Answer | Promise<Answer>
}
