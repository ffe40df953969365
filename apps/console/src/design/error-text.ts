import { CombinedError } from '@urql/core'
import { version } from '../../package.json'

/** Where and when an error was met. */
interface Met {
  /** The pattern of the page's address: what stands in the address itself may name a client. */
  page: string
  /** Under which address Gatehouse is reached. */
  house: string
  at: Date
  browser: string
}

/**
 * An error as plain text for whoever helps, in English and by codes. Sentences are left out, of the server and of the
 * browser alike: they may name a client or a person, and a request id leads to them for those who may see them.
 */
export const errorText = (error: unknown, { page, house, at, browser }: Met): string =>
  [
    `Gatehouse console ${version} at ${house}`,
    `Page ${page}, ${at.toISOString()}`,
    ...(error instanceof CombinedError ? answersOf(error) : faultOf(error)),
    `Browser: ${browser}`,
  ].join('\n')

function answersOf({ graphQLErrors, response }: CombinedError): string[] {
  if (graphQLErrors.length === 0) return [`No answer that can be read${statusOf(response)}`]
  return graphQLErrors.map(({ path, extensions: { code, requestId } }) =>
    [`- ${path?.join('.') ?? 'request'}: ${text(code)}`, `request ${text(requestId)}`].join(' · '),
  )
}

const statusOf = (response: unknown): string =>
  response instanceof Response ? `, status ${response.status}` : ''

const text = (value: unknown): string => (typeof value === 'string' ? value : 'unknown')

/** A fault of the console: its kind, and where in the code. */
function faultOf(error: unknown): string[] {
  if (!(error instanceof Error)) return ['Fault of no known kind']
  const frames = (error.stack ?? '').replace(error.message, '').split('\n')
  return [
    `Fault ${error.name}`,
    ...frames.filter((frame) => /:\d+:\d+\)?$/.test(frame)).map((frame) => frame.trim()),
  ]
}
