import { gzipSync } from 'node:zlib'
import { SURFACE } from '../apple/surface.ts'
import type { Answer } from '../http/answer.ts'
import type { Fault, FaultKind } from './fault.ts'

/** Whether a fault of this kind strikes, and which. */
type Strike = (kind: FaultKind) => Fault | null

/** Lets the faults that spoil bodies and headers strike a good answer. */
export function spoil(answer: Answer, strike: Strike): Answer {
  if (answer.status !== 200) return answer
  const spoilt = isReport(answer) ? spoilReport(answer, strike) : spoilDocument(answer, strike)
  if (strike('wrongContentType') === null) return spoilt
  return { ...spoilt, headers: { ...spoilt.headers, 'content-type': 'text/html' } }
}

function isReport(answer: Answer): boolean {
  return answer.headers['content-type'] === 'application/a-gzip'
}

function spoilReport(answer: Answer, strike: Strike): Answer {
  const body = Buffer.from(answer.body)
  if (strike('truncatedGzip') !== null)
    return { ...answer, body: body.subarray(0, Math.floor(body.length * 0.6)) }
  if (strike('wrongChecksum') !== null) return { ...answer, body: withWrongChecksum(body) }
  if (strike('doubleGzip') !== null) return { ...answer, body: gzipSync(body) }
  if (strike('gzipTransport') !== null)
    return { ...answer, headers: { ...answer.headers, 'content-encoding': 'gzip' } }
  return answer
}

/** The last eight bytes of gzip are the checksum and the length of the content. */
function withWrongChecksum(body: Buffer): Buffer {
  const spoilt = Buffer.from(body)
  spoilt.writeUInt32LE((spoilt.readUInt32LE(spoilt.length - 8) ^ 0xffffffff) >>> 0, spoilt.length - 8)
  return spoilt
}

interface Resource {
  type: string
  attributes?: Record<string, unknown>
}

interface Document {
  data: Resource[] | Resource | null
  included?: Resource[]
}

function spoilDocument(answer: Answer, strike: Strike): Answer {
  const strangers = strike('unknownEnum') !== null
  const gaps = strike('missingAttributes') !== null
  if (!strangers && !gaps) return answer
  const document = JSON.parse(String(answer.body)) as Document // written by ourselves
  for (const resource of resourcesIn(document)) {
    if (gaps) dropNulls(resource)
    if (strangers) addStrangers(resource)
  }
  return { ...answer, body: JSON.stringify(document) }
}

/** How many resources an answer brings, for lists that are slow by their length. */
export function countResources(answer: Answer): number {
  return answer.headers['content-type'] === 'application/json' && answer.status === 200
    ? resourcesIn(JSON.parse(String(answer.body)) as Document).length // written by ourselves
    : 0
}

function resourcesIn({ data, included = [] }: Document): Resource[] {
  const primary = data === null || data === undefined ? [] : Array.isArray(data) ? data : [data]
  return [...primary, ...included]
}

function dropNulls({ attributes = {} }: Resource): void {
  for (const [name, value] of Object.entries(attributes)) if (value === null) delete attributes[name]
}

function addStrangers({ type, attributes = {} }: Resource): void {
  for (const [name, { kind, values }] of Object.entries(SURFACE.resources.get(type)?.attributes ?? {})) {
    if (values.length === 0 || (attributes[name] ?? null) === null) continue
    attributes[name] = kind === 'list' ? [...asList(attributes[name]), 'SOMETHING_NEW'] : 'SOMETHING_NEW'
  }
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
