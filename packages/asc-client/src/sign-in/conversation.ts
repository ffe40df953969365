import { request } from 'undici'
import { z } from 'zod'
import { openCookies, type Cookies } from './cookies.ts'
import { problemOf } from './refusals.ts'
import { AppleSignInError, SignInProblem, type SignInStep } from './sign-in-error.ts'
import { told, type OnOutcome } from '../transport/told.ts'

/** How to talk to Apple's pages. */
export interface SignInOptions {
  /** `https://idmsa.apple.com`, or where a simulator plays it. */
  idmsaUrl: string
  /** `https://appstoreconnect.apple.com`, or where a simulator plays it. */
  appStoreConnectUrl: string
  /** Which page signs somebody in; the one of App Store Connect unless given. */
  widgetKey?: string
  /** Longest wait for each answer; default 30,000. */
  timeoutMs?: number
  now?: () => Date
  onOutcome?: OnOutcome | undefined
}

/** A message of the page. */
export interface Message {
  step: SignInStep
  method: 'GET' | 'POST' | 'PUT'
  path: string
  json?: unknown
  headers?: Record<string, string>
  /** Statuses that are no refusal besides 2xx. */
  accepts?: readonly number[]
}

/** An answer, with the status that Apple means. */
export interface Said {
  step: SignInStep
  status: number
  /** Apple's number of a refusal. */
  code: string | null
  header: (name: string) => string | null
  text: string
  /** Null where the body is no JSON. */
  json: unknown
}

const keptShape = z.object({
  cookies: z.string(),
  sessionId: z.string().nullable(),
  scnt: z.string().nullable(),
  route: z.string().nullable(),
})
const errorShape = z.object({ code: z.coerce.string() })
const errorsShape = z.object({
  service_errors: z.array(errorShape).optional(),
  serviceErrors: z.array(errorShape).optional(),
})
const MAX_TEXT = 512 * 1024
/** Apple: the key that the sign-in page of App Store Connect carries; no longer told by its configuration since 2026-09. */
const WIDGET_KEY = 'e0b80c3bf78523bfe80974d320935bfa30add02e1bff88ec2166c6bd5a706c42'

/** One browser's talk with Apple's pages: its cookies, the newest session headers, and where the last code went. */
export class Conversation {
  /** Written and read by the steps that ask for a code and enter it. */
  route: string | null
  readonly widgetKey: string
  readonly now: () => Date
  private readonly options: SignInOptions
  private readonly cookies: Cookies
  private sessionId: string | null
  private scnt: string | null

  private constructor(
    options: SignInOptions,
    cookies: Cookies,
    kept: Omit<z.infer<typeof keptShape>, 'cookies'>,
  ) {
    this.options = options
    this.widgetKey = options.widgetKey ?? WIDGET_KEY
    this.now = options.now ?? (() => new Date())
    this.cookies = cookies
    this.sessionId = kept.sessionId
    this.scnt = kept.scnt
    this.route = kept.route
  }

  /** Goes on where `save` left off, or begins; a new sign-in with old cookies keeps those alone. */
  static async open(
    options: SignInOptions,
    saved: string | null,
    { anew = false } = {},
  ): Promise<Conversation> {
    const kept = saved === null ? null : keptShape.parse(JSON.parse(saved))
    const rest = { sessionId: null, scnt: null, route: null }
    return new Conversation(
      options,
      await openCookies(kept?.cookies ?? null),
      anew || kept === null ? rest : kept,
    )
  }

  /** Everything, to be sealed; secret. */
  async save(): Promise<string> {
    const { sessionId, scnt, route } = this
    return JSON.stringify({ cookies: await this.cookies.save(), sessionId, scnt, route })
  }

  /** A message to the sign-in. @throws {AppleSignInError} */
  idmsa(message: Message): Promise<Said> {
    return this.say(this.options.idmsaUrl, message, {
      'X-Apple-Widget-Key': this.widgetKey,
      ...(this.sessionId === null ? {} : { 'X-Apple-ID-Session-Id': this.sessionId }),
      ...(this.scnt === null ? {} : { scnt: this.scnt }),
    })
  }

  /** A message to App Store Connect's own pages. @throws {AppleSignInError} */
  appStoreConnect(message: Message): Promise<Said> {
    return this.say(this.options.appStoreConnectUrl, message, {})
  }

  private say(baseUrl: string, message: Message, headers: Record<string, string>): Promise<Said> {
    const url = new URL(`${baseUrl}${message.path}`)
    return told(this.options.onOutcome, { path: url.pathname }, () => this.answerTo(url, message, headers))
  }

  private async answerTo(url: URL, message: Message, headers: Record<string, string>): Promise<Said> {
    const response = await this.send(url, message, headers)
    const said = read(message.step, response)
    await this.cookies.take(url, response.setCookies)
    this.sessionId = said.header('x-apple-id-session-id') ?? this.sessionId
    this.scnt = said.header('scnt') ?? this.scnt
    const isAccepted =
      (said.status >= 200 && said.status < 300) || message.accepts?.includes(said.status) === true
    if (isAccepted && said.code === null) return said
    const { step, status, code } = said
    throw new AppleSignInError(problemOf(said), { step, status, code })
  }

  private async send(url: URL, message: Message, headers: Record<string, string>): Promise<Response> {
    const { step, method, json } = message
    const timeoutMs = this.options.timeoutMs ?? 30_000
    try {
      const response = await request(url, {
        method,
        headers: {
          accept: 'application/json, text/javascript',
          'X-Requested-With': 'XMLHttpRequest',
          cookie: await this.cookies.headerFor(url),
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
          ...message.headers,
        },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
        signal: AbortSignal.timeout(timeoutMs),
      })
      const text = (await response.body.text()).slice(0, MAX_TEXT)
      const setCookies = [response.headers['set-cookie'] ?? []].flat()
      return { status: response.statusCode, headers: response.headers, setCookies, text }
    } catch (error) {
      throw new AppleSignInError(SignInProblem.UNAVAILABLE, { step, cause: error })
    }
  }
}

interface Response {
  status: number
  headers: Readonly<Record<string, string | string[] | undefined>>
  setCookies: readonly string[]
  text: string
}

function read(step: SignInStep, { status, headers, text }: Response): Said {
  const header = (name: string): string | null => [headers[name] ?? null].flat()[0] ?? null
  const json = jsonOf(text)
  const errors = errorsShape.safeParse(json).data
  const listed = (errors?.service_errors ?? errors?.serviceErrors)?.[0]?.code ?? null
  // Apple: the true status may stand in a header, under an HTTP status of 200.
  const meant = Number(header('x-apple-i-rscd') ?? status)
  const code = header('x-apple-i-ercd') ?? listed
  return { step, status: Number.isInteger(meant) ? meant : status, code, header, text, json }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** A part of an answer by its shape. @throws {AppleSignInError} UNEXPECTED */
export function readSaid<T>({ step, status, json }: Said, shape: z.ZodType<T>): T {
  const parsed = shape.safeParse(json)
  if (!parsed.success) throw new AppleSignInError(SignInProblem.UNEXPECTED, { step, status })
  return parsed.data
}
