import { isDeepStrictEqual } from 'node:util'
import type { Core, Membership, MemberActor } from '@gatehouse/core'
import type { Identity, Person } from '@gatehouse/identity'
import type { EngineParts } from '../engine/engine-parts.ts'
import { AccessChangedError, noWorkspace, unauthenticated, unknownWorkspace } from './errors.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** The header that says for which of the person's workspaces a request is; a slug. */
export const workspaceHeader = 'gatehouse-workspace'

/** What every resolver gets. */
export interface Context {
  core: Core
  engineParts: EngineParts
  /** For the log and for people: the number under which an unexpected error is found. */
  requestId: string
  /** Who is signed in, if anybody. */
  person: Person | null
  memberships: Membership[]
  /** The membership of this request. @throws UNAUTHENTICATED, NOT_FOUND for a foreign workspace, FORBIDDEN without any. */
  readonly membership: Membership
  /** The actor of this request. @throws as `membership`. */
  readonly actor: MemberActor
  readonly loaders: Loaders
  /** Ends when the person is gone, so that a stream stops reading. */
  signal: AbortSignal
  /** Looks again who asks; for streams. @throws UNAUTHENTICATED, or {AccessChangedError} when they may reach other things by now. */
  assertUnchanged(): Promise<void>
}

/** What a context is made of. */
export interface ContextSource {
  core: Core
  identity: Identity
  engineParts: EngineParts
}

/** What a context needs to know of its request. */
export interface ContextRequest {
  headers: Headers
  requestId: string
  signal: AbortSignal
  /** A stream's context lives long: it must not remember what it loaded. */
  streaming: boolean
}

/** Session → memberships → the workspace's actor. Reads nothing twice. */
export async function createContext(source: ContextSource, request: ContextRequest): Promise<Context> {
  const { core, identity, engineParts } = source
  const { headers, requestId, signal, streaming } = request
  const person = await identity.sessionOf(headers)
  const memberships = person ? await core.members.membershipsOf(person.userId) : []
  const slug = headers.get(workspaceHeader)
  let loaders: Loaders | undefined
  const context: Context = {
    core,
    engineParts,
    requestId,
    person,
    memberships,
    signal,
    get membership() {
      return chooseMembership(person, memberships, slug)
    },
    get actor() {
      return context.membership.actor
    },
    get loaders() {
      loaders ??= createLoaders(core, context.actor, { cache: !streaming })
      return loaders
    },
    async assertUnchanged() {
      const still = await identity.sessionOf(headers)
      const now = still ? await core.members.membershipsOf(still.userId) : []
      if (!isDeepStrictEqual(chooseMembership(still, now, slug).actor, context.actor))
        throw new AccessChangedError()
    },
  }
  return context
}

function chooseMembership(
  person: Person | null,
  memberships: readonly Membership[],
  slug: string | null,
): Membership {
  if (!person) throw unauthenticated()
  if (slug === null) {
    const [first] = memberships
    if (!first) throw noWorkspace()
    return first
  }
  const chosen = memberships.find(({ workspace }) => workspace.slug === slug)
  if (!chosen) throw unknownWorkspace()
  return chosen
}
