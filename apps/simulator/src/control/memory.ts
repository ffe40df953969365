import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import type { ReporterToken } from '../data/apple-ids.ts'
import type { KeptSession } from '../idmsa/web-sessions.ts'
import type { World } from '../world.ts'

/** What happened, in its order: a request to control, a token that was made, somebody who signed in, a clock that was moved. */
type Remembered =
  | {
      kind: 'request'
      atMs: number
      method: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
      url: string
      body: string | null
    }
  | { kind: 'token'; email: string; token: ReporterToken }
  | { kind: 'session'; kept: KeptSession }
  | { kind: 'clock'; aheadMs: number }

const changes: readonly string[] = ['POST', 'PUT', 'PATCH', 'DELETE']
/** Requests whose outcome is remembered as such, or which change nothing that lasts. */
const passedOver =
  /^(POST \/__control\/clock|DELETE \/__control\/(ledger|limits\/usage)|(POST|PATCH) .*\/reporter-token)$/

/**
 * Makes the world again what it was when it ended, from the lines in `file`, and has what changes from now on written
 * there. Derived state needs no line; sign-ins that were under way, and how often a fault has struck, are forgotten.
 */
export async function recall(control: FastifyInstance, world: World, file: string): Promise<void> {
  let recalling = true
  const write = (line: Remembered): void => {
    if (!recalling) appendFileSync(file, `${JSON.stringify(line)}\n`, { mode: 0o600 })
  }
  world.appleIds.onToken = (email, token) => write({ kind: 'token', email, token })
  world.signIns.web.onKept = (kept) => write({ kind: 'session', kept })
  control.addHook('onResponse', ({ method, url, body }, { statusCode }, done) => {
    if (changes.includes(method) && statusCode < 400) noteRequest({ world, write }, method, url, body)
    done()
  })
  const aheadMs = await replay(control, world, linesOf(file))
  world.clock.set(Date.now() + aheadMs)
  recalling = false
}

function noteRequest(
  { world, write }: { world: World; write: (line: Remembered) => void },
  method: string,
  url: string,
  body: unknown,
): void {
  if (url.startsWith('/__control/clock')) write({ kind: 'clock', aheadMs: world.clock.aheadMs })
  if (passedOver.test(`${method} ${url}`)) return
  const text = body == null ? null : JSON.stringify(body)
  write({ kind: 'request', atMs: world.clock.nowMs(), method: method as 'POST', url, body: text }) // one of `changes`
}

/** @returns how far the clock was ahead at the end */
async function replay(control: FastifyInstance, world: World, lines: readonly Remembered[]): Promise<number> {
  let aheadMs = world.clock.aheadMs
  for (const line of lines) {
    if (line.kind === 'clock') aheadMs = line.aheadMs
    if (line.kind === 'token') giveToken(world, line)
    if (line.kind === 'session') keepSession(world, line)
    if (line.kind === 'request') await again(control, world, line)
  }
  return aheadMs
}

/** At the instant at which it was sent: from then on counts what it changed. */
async function again(
  control: FastifyInstance,
  world: World,
  line: Extract<Remembered, { kind: 'request' }>,
): Promise<void> {
  world.clock.set(line.atMs)
  const { method, url, body } = line
  const headers = { 'content-type': 'application/json' }
  await control.inject(body === null ? { method, url } : { method, url, headers, payload: body })
}

function giveToken({ appleIds }: World, { email, token }: Extract<Remembered, { kind: 'token' }>): void {
  const appleId = appleIds.find(email)
  if (appleId !== null) appleIds.giveToken(appleId, token)
}

function keepSession({ appleIds, signIns }: World, { kept }: Extract<Remembered, { kind: 'session' }>): void {
  const appleId = appleIds.find(kept.email)
  if (appleId !== null) signIns.web.keep(kept, appleId)
}

/** A line that a killed process left half written is passed over. */
function linesOf(file: string): Remembered[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text) => {
      try {
        return text === '' ? [] : [JSON.parse(text) as Remembered] // our own lines
      } catch {
        return []
      }
    })
}
