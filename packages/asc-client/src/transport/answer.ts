/** An answer whose status is known and whose body is still on its way, as sent: nothing is decoded. */
export interface Answer {
  status: number
  /** A header's value, several of one name joined by a comma; null when absent. */
  header(name: string): string | null
  /** Fails with `AscNetworkError` when the connection breaks off or goes silent. To be read once. */
  body: AsyncIterable<Uint8Array>
  /** Gives up on the body; a read under way fails as timed out. */
  giveUp(): void
  /** Lets the rest of the body pass unread, so that the connection can be used again. */
  discard(): void
}

/** The id under which Apple can find a request again: of the document first, else of the headers. */
export function requestIdOf(answer: Pick<Answer, 'header'>): string | null {
  return (
    answer.header('x-apple-jingle-correlation-key') ??
    answer.header('x-request-id') ??
    answer.header('requestid')
  )
}
