/** An answer before it is put on the wire. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: string | Buffer
}

/** A JSON document. */
export function jsonAnswer(status: number, document: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(document) }
}
