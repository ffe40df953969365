import type { AscRequestName } from '../errors/asc-error.ts'
import { AscServerError } from '../errors/errors.ts'
import type { Answer } from '../transport/answer.ts'
import { readText } from '../transport/read-text.ts'
import { nameOf } from '../transport/request.ts'
import { send } from '../transport/send.ts'
import { told, type OnOutcome } from '../transport/told.ts'
import { codeOfWords } from './reporter-code.ts'
import { ReporterError } from './reporter-error.ts'
import { isXml, textOf } from './words.ts'

/** How a Reporter client talks to Apple. */
export interface ReporterOptions {
  /** `https://reportingitc-reporter.apple.com`, or where a simulator listens. */
  baseUrl: string
  /** Longest silence, before the headers and between two pieces of a body; default 60,000, since Reporter is slow. */
  timeoutMs?: number
  /** Ends whatever runs; calls then reject with its reason. */
  signal?: AbortSignal
  /** The seam of the budget: called before each request; what it throws stops the request. */
  beforeRequest?: (request: AscRequestName) => Promise<void> | void
  /** Called for every question that was answered, refused or not. */
  onOutcome?: OnOutcome | undefined
}

/** One command line of Reporter with who asks. */
export interface ReporterQuestion {
  app: 'Sales' | 'Finance'
  /** `getReport, 85442109,Sales,Summary,Daily,20260718`. */
  line: string
  secrets: { accesstoken: string } | { userid: string; password: string }
  /** The account's number; it must be left out where the Apple ID has one account and none is known. */
  account?: string
  /** More fields of the form: the yes to a new token. */
  form?: Record<string, string>
}

/** Every answer but a report is a few lines. */
const LIMITS = { maxBytes: 1_024 * 1_024, withinMs: 15_000 }
const VERSION = '2.2'

/**
 * Sends one question. The whole JSON is form-encoded once: of three encodings in use the one that needs no luck. Tries
 * nothing twice: commands that make tokens must not be repeated unasked.
 * @throws {AscNetworkError} when no answer came.
 */
export async function post(options: ReporterOptions, question: ReporterQuestion): Promise<Answer> {
  const { app, line, secrets, account, form } = question
  const address = addressOf(options, app)
  await options.beforeRequest?.(nameOf(address, 'POST'))
  const request = {
    ...secrets,
    version: VERSION,
    mode: 'Robot.XML',
    ...(account === undefined ? {} : { account }),
    queryInput: `[p=Reporter.properties, ${app}.${line}]`,
  }
  const body = new URLSearchParams({ jsonRequest: JSON.stringify(request), ...form }).toString()
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'text/xml, text/plain, application/a-gzip',
    'accept-encoding': 'identity',
    'user-agent': 'gatehouse',
  }
  const { timeoutMs = 60_000, signal } = options
  return send(address, headers, { timeoutMs, signal, body })
}

/** Reads an answer that is to be words, and throws what it refuses with. @throws {ReporterError | AscError} */
export async function readAnswer(
  options: ReporterOptions,
  question: ReporterQuestion,
  answer: Answer,
): Promise<string> {
  const text = await readText(answer, LIMITS)
  const refusal = refusalIn(text, answer.status)
  if (refusal === null) return text
  const words = without(refusal.words, question.secrets)
  const command = commandOf(question)
  // A page of HTML from the edge says nothing of Reporter's.
  if (refusal.code === null && answer.status >= 500) throw serverError(options, question, answer)
  throw new ReporterError({ command, status: answer.status, code: refusal.code, words })
}

/** Sends a question and reads its answer as text. */
export const ask = (options: ReporterOptions, question: ReporterQuestion): Promise<string> =>
  asked(options, question.app, async () => readAnswer(options, question, await post(options, question)))

/** Does what asks one question, and tells how it ended. */
export const asked = <Answer>(
  options: ReporterOptions,
  app: ReporterQuestion['app'],
  does: () => Promise<Answer>,
): Promise<Answer> => told(options.onOutcome, nameOf(addressOf(options, app), 'POST'), does)

/** The error in an answer, whatever its status: Reporter sends errors with 200 too. Null for what is none. */
function refusalIn(text: string, status: number): { code: number | null; words: string } | null {
  const envelope = isXml(text) ? /<Error>[\s\S]*<\/Error>/.exec(text)?.[0] : undefined
  if (envelope !== undefined) {
    const words = textOf(envelope, 'Message') ?? ''
    const code = Number(textOf(envelope, 'Code') ?? Number.NaN)
    return { code: Number.isInteger(code) ? code : codeOfWords(words), words }
  }
  const words = text.trim().slice(0, 500)
  const known = isXml(text) ? null : codeOfWords(words)
  if (known !== null) return { code: known, words }
  return status === 200 ? null : { code: null, words: isXml(text) ? `${status}` : words }
}

const commandOf = ({ app, line }: ReporterQuestion): string => `${app}.${/^\w+/.exec(line)?.[0] ?? ''}`

const addressOf = ({ baseUrl }: ReporterOptions, app: ReporterQuestion['app']): URL =>
  new URL(`${baseUrl.replace(/\/+$/, '')}/reportservice/${app.toLowerCase()}/v1`)

/** Apple repeats what was sent now and then. */
const without = (words: string, secrets: ReporterQuestion['secrets']): string =>
  Object.values(secrets).reduce(
    (text, secret) => (secret ? text.replaceAll(String(secret), '[secret]') : text),
    words,
  )

function serverError(options: ReporterOptions, question: ReporterQuestion, { status }: Answer) {
  const message = `Reporter answered ${status} to ${commandOf(question)} with no error of its own`
  const known = { ...nameOf(addressOf(options, question.app), 'POST'), status, code: null, detail: null }
  return new AscServerError({ ...known, message, requestId: null })
}
