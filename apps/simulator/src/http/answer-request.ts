import type { FastifyRequest } from 'fastify'
import type { ApiKey } from '../auth/keys.ts'
import { allows } from '../auth/roles.ts'
import type { TokenCheck } from '../auth/token.ts'
import {
  AppleError,
  errorDocument,
  methodNotAllowed,
  NOT_AUTHORIZED,
  RATE_LIMITED,
  ROLE_TOO_SMALL,
  unknownPath,
  UNEXPECTED,
} from '../documents/errors.ts'
import { splitQuery } from '../documents/query.ts'
import type { Fault, FaultKind } from '../faults/fault.ts'
import { CLOSURE_FAULT, FORBIDDING, forbiddenBy } from '../faults/forbidden.ts'
import { countResources, spoil } from '../faults/spoil.ts'
import type { World } from '../world.ts'
import { jsonAnswer, type Answer } from './answer.ts'
import type { ApiRequest } from './endpoint.ts'
import { originOf } from './origin.ts'
import type { Routes } from './routes.ts'

/** What became of a request, before it is sent. */
export interface Outcome {
  answer: Answer
  key: ApiKey | null
  latencyMs: number
  /** The connection breaks in the middle of the body. */
  resets: boolean
  faults: FaultKind[]
}

interface Parts {
  world: World
  tokens: TokenCheck
  routes: Routes
}

/** Everything between the wire and an endpoint: token, limits, faults, path, method, role. */
export async function answerRequest(parts: Parts, request: FastifyRequest): Promise<Outcome> {
  const key = await parts.tokens.keyOf(request.headers.authorization, request)
  const passage = new Passage(parts, request, key)
  const answer = spoil(await passage.answer(), passage.strike)
  const { rateHeader } = passage
  if (rateHeader !== null && passage.strike('noRateHeader') === null)
    answer.headers['x-rate-limit'] = rateHeader
  const slowList = passage.strike('slowList')
  const slowMs = slowList === null ? 0 : slowList.latencyMs * countResources(answer)
  return {
    answer,
    key,
    latencyMs: slowMs + (passage.strike('latency')?.latencyMs ?? 0),
    resets: passage.strike('resetBody') !== null,
    faults: passage.struck,
  }
}

/** One request passing Apple's doors one after another. */
class Passage {
  readonly struck: FaultKind[] = []
  rateHeader: string | null = null
  private readonly parts: Parts
  private readonly request: FastifyRequest
  private readonly key: ApiKey | null
  private readonly path: string

  constructor(parts: Parts, request: FastifyRequest, key: ApiKey | null) {
    this.parts = parts
    this.request = request
    this.key = key
    this.path = request.url.split('?', 1)[0] ?? request.url
  }

  async answer(): Promise<Answer> {
    try {
      return await this.pass()
    } catch (error) {
      if (error instanceof AppleError) return jsonAnswer(error.status, errorDocument(error.entries))
      // A mistake of the simulator's own: told to whoever started it, and to the client as Apple tells its own.
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
      return jsonAnswer(500, errorDocument([UNEXPECTED]))
    }
  }

  readonly strike = (
    kind: FaultKind,
    report: { reportDate?: string; reportType?: string } = {},
  ): Fault | null => {
    const { faults } = this.parts.world
    if (faults.isQuiet()) return null
    const fault = faults.strike(kind, {
      account: this.key?.account ?? null,
      keyId: this.key?.keyId ?? null,
      method: this.request.method,
      path: this.path,
      ...report,
    })
    if (fault !== null) this.struck.push(kind)
    return fault
  }

  private async pass(): Promise<Answer> {
    const { key } = this
    const serverError = this.strike('serverError')
    if (serverError !== null) return serverErrorAnswer(serverError)
    this.limitAddress()
    if (key === null || this.isWithoutApi(key) || this.strike('unauthorized') !== null)
      throw new AppleError(NOT_AUTHORIZED)
    this.limitKey(key)
    this.refuseForbidden(key)
    const route = this.parts.routes.find(this.request.method, this.path)
    if (!route.found)
      throw new AppleError(
        route.reason === 'PATH' ? unknownPath(this.path) : methodNotAllowed(this.request.method),
      )
    if (!allows(key, route.endpoint.capability)) throw new AppleError(ROLE_TOO_SMALL)
    return route.endpoint.handle(this.apiRequest(key, route.params))
  }

  private limitAddress(): void {
    const { limiter } = this.parts.world.limits
    if (!limiter.admitAddress(this.request.ip, this.parts.world.clock.apiNowMs()))
      throw new AppleError(RATE_LIMITED)
  }

  private limitKey(key: ApiKey): void {
    const { limiter } = this.parts.world.limits
    const verdict = limiter.admit(key.keyId, this.parts.world.clock.apiNowMs())
    this.rateHeader = verdict.header
    if (!verdict.allowed || this.strike('rateLimited') !== null) throw new AppleError(RATE_LIMITED)
  }

  private isWithoutApi({ account }: ApiKey): boolean {
    return this.parts.world.changes.of(account).closure === 'API_ACCESS_NOT_REQUESTED'
  }

  /** A shut account answers 403 to everything; faults may forbid single endpoints. */
  private refuseForbidden({ account }: ApiKey): void {
    const { closure } = this.parts.world.changes.of(account)
    const kinds =
      closure === null || closure === 'API_ACCESS_NOT_REQUESTED'
        ? FORBIDDING.filter((kind) => this.strike(kind) !== null)
        : [CLOSURE_FAULT[closure]]
    for (const kind of kinds) {
      const entry = forbiddenBy(kind, account.contentProviderId)
      if (entry !== null) throw new AppleError(entry)
    }
  }

  private apiRequest(key: ApiKey, params: Record<string, string>): ApiRequest {
    return {
      world: this.parts.world,
      key,
      account: key.account,
      method: this.request.method,
      path: this.path,
      params,
      query: splitQuery(this.request.url),
      headers: this.request.headers,
      body: this.request.body,
      origin: originOf(this.request.headers),
      strike: this.strike,
    }
  }
}

function serverErrorAnswer({ status, document }: Fault): Answer {
  if (document === 'json') return jsonAnswer(status, errorDocument([{ ...UNEXPECTED, status }]))
  const body = `<html>\r\n<head><title>${status} Server Error</title></head>\r\n<body>\r\n<center><h1>${status} Server Error</h1></center>\r\n<hr><center>Apple</center>\r\n</body>\r\n</html>\r\n`
  return { status, headers: { 'content-type': 'text/html' }, body }
}
