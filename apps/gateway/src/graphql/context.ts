import { isDeepStrictEqual } from 'node:util'
import type { Core, MemberActor, Membership } from '@gatehouse/core'
import type { Identity } from '@gatehouse/identity'
import { linkSessionOf } from '../connect-links/link-cookie.ts'
import type { EngineParts } from '../engine/engine-parts.ts'
import { AccessChangedError, noWorkspace, tokenRefused, unauthenticated, unknownWorkspace } from './errors.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** The header that says for which of the person's workspaces a request is; a slug. */
export const workspaceHeader = 'gatehouse-workspace'

/** What a context is made of. */
export interface ContextSource {
  core: Core
  identity: Identity
  engineParts: EngineParts
  /** Whether people reach Gatehouse over https. */
  secure?: boolean
  /** Where the engine's own pages begin, its namespace included; null where none are configured. */
  engineUrl?: string | null
}

/** What a context needs to know of its request. */
export interface ContextRequest {
  headers: Headers
  /** The network address that it came from. */
  address: string
  /** The number under which the log and people name an unexpected error. */
  requestId: string
  /** Ends when the person is gone, so that a stream stops reading. */
  signal: AbortSignal
  /** A stream's context lives long: it must not remember what it loaded. */
  streaming: boolean
}

/** Session or token → memberships. The workspace is chosen when a field first needs it: some answer without one. */
export async function createContext(source: ContextSource, request: ContextRequest): Promise<Context> {
  return new Context(source, request, await whoAsks(source, request.headers))
}

interface Asker {
  /** Whether somebody is known: a person by their session, or a program by its token. */
  known: boolean
  /** By what they are known; a token that is not in force is said to be so. */
  by: 'SESSION' | 'TOKEN'
  memberships: Membership[]
}

/** A token goes before a session: who sends one means it. */
async function whoAsks({ core, identity }: ContextSource, headers: Headers): Promise<Asker> {
  const authorization = headers.get('authorization')
  if (authorization !== null) {
    const holder = await core.tokens.use(authorization.replace(/^Bearer +/i, ''))
    return { known: holder !== null, by: 'TOKEN', memberships: holder ? [holder] : [] }
  }
  const person = await identity.sessionOf(headers)
  const memberships = person ? await core.members.membershipsOf(person.userId) : []
  return { known: person !== null, by: 'SESSION', memberships }
}

/** What every resolver gets. Its getters lie on the prototype: Apollo copies a context's own properties, and so would run them. */
export class Context {
  readonly core: Core
  readonly engineParts: EngineParts
  readonly engineUrl: string | null
  readonly requestId: string
  readonly signal: AbortSignal
  readonly known: boolean
  readonly by: Asker['by']
  readonly memberships: readonly Membership[]
  private readonly source: ContextSource
  private readonly request: ContextRequest
  private readonly made: { loaders?: Loaders } = {}

  constructor(source: ContextSource, request: ContextRequest, { known, by, memberships }: Asker) {
    this.core = source.core
    this.engineParts = source.engineParts
    this.engineUrl = source.engineUrl ?? null
    this.requestId = request.requestId
    this.signal = request.signal
    this.known = known
    this.by = by
    this.memberships = memberships
    this.source = source
    this.request = request
  }

  /** The membership of this request. @throws UNAUTHENTICATED, NOT_FOUND for a foreign workspace, FORBIDDEN without any. */
  get membership(): Membership {
    return chooseMembership(this, this.request.headers.get(workspaceHeader))
  }

  /** The actor of this request. @throws as `membership`. */
  get actor(): MemberActor {
    return this.membership.actor
  }

  /** The session of a link's holder, who is nobody's member; null where there is none. */
  get linkSession(): string | null {
    return linkSessionOf(this.request.headers.get('cookie'), this.source.secure ?? false)
  }

  get address(): string {
    return this.request.address
  }

  get loaders(): Loaders {
    this.made.loaders ??= createLoaders(this.core, this.actor, { cache: !this.request.streaming })
    return this.made.loaders
  }

  /** Looks again who asks; for streams. @throws UNAUTHENTICATED, or {AccessChangedError} when they may do other things by now. */
  async assertUnchanged(): Promise<void> {
    const { headers } = this.request
    const { actor } = chooseMembership(await whoAsks(this.source, headers), headers.get(workspaceHeader))
    if (!isDeepStrictEqual(actor, this.actor)) throw new AccessChangedError()
  }
}

function chooseMembership(
  asker: Readonly<Pick<Context, 'known' | 'by' | 'memberships'>>,
  slug: string | null,
): Membership {
  if (!asker.known) throw asker.by === 'TOKEN' ? tokenRefused() : unauthenticated()
  const { memberships } = asker
  if (slug !== null) {
    const chosen = memberships.find(({ workspace }) => workspace.slug === slug)
    if (!chosen) throw unknownWorkspace()
    return chosen
  }
  const [first] = memberships
  if (!first) throw noWorkspace()
  return first
}
