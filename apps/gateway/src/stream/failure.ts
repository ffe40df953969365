import { DomainError } from '@gatehouse/core'
import { GraphQLError } from 'graphql'

/** The last event of a stream that was refused: its resolver throws it, so that it leaves like any other error. */
export class StreamFailure {
  readonly cause: unknown

  constructor(cause: unknown) {
    this.cause = cause
  }
}

/**
 * A refusal becomes the last event. Anything else breaks the connection on purpose: the console connects again
 * by itself and gets the present state first, so that a database that was away for a minute is forgotten.
 */
export async function* withFailures<Event>(
  events: AsyncIterable<Event>,
): AsyncGenerator<Event | StreamFailure> {
  try {
    yield* events
  } catch (error) {
    if (!(error instanceof DomainError || error instanceof GraphQLError)) throw error
    yield new StreamFailure(error)
  }
}
