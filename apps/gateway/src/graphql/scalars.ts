import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { GraphQLDateTimeISO, GraphQLJSONObject, GraphQLLocalDate } from 'graphql-scalars'

/** An instant. Core hands out `Date`, the wire carries ISO 8601 in UTC. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'An instant, ISO 8601 in UTC.',
  specifiedByURL: null,
})

/** An object whose fields are Apple's or a token's, not ours. */
export const JsonObject = new GraphQLScalarType({
  ...GraphQLJSONObject.toConfig(),
  name: 'JSONObject',
  description: 'An object of JSON, as it is.',
  specifiedByURL: null,
})

/** A calendar day, a string on both sides and never a `Date`: an Apple day has no instant. */
export const Day = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A calendar day `YYYY-MM-DD`. An Apple day runs in Pacific time.',
  specifiedByURL: null,
})

const decimalPattern = /^-?\d+(\.\d+)?$/

/** A decimal number, text on both sides. */
export const Decimal = new GraphQLScalarType({
  name: 'Decimal',
  description: 'A decimal number as text, so that no digit is lost. Apple sends up to three decimals.',
  serialize: readDecimal,
  parseValue: readDecimal,
  parseLiteral: (node) => readDecimal(node.kind === Kind.STRING ? node.value : undefined),
})

function readDecimal(value: unknown): string {
  if (typeof value === 'string' && decimalPattern.test(value)) return value
  throw new GraphQLError('A Decimal is a text of digits such as "-12.345".', {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}
