import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server'
import { type DocumentNode, GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit'
import type { Context } from './context.ts'

/** So many compiled documents are kept; a release of the console registers some dozens. */
const mostKept = 200

/** How an error leaves the house; the log keeps what was unexpected. */
export type Tell = (
  error: GraphQLError,
  of: { requestId: string; operationName: string | null },
) => GraphQLFormattedError

/**
 * Executes registered documents as compiled functions. Compiling takes about a millisecond, and text that anybody sends
 * would fill the memory, so only what the console's build registered is compiled, and the least used goes first.
 */
export function compiledDocuments(schema: GraphQLSchema, tell: Tell): ApolloServerPlugin<Context> {
  const compiled = keepCompiled(schema)
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ metrics, queryHash, document, operationName, request, contextValue }) {
          if (!metrics.persistedQueryHit || queryHash === undefined) return null
          const query = compiled(queryHash, document, operationName)
          if (query === null) return null
          const { data, errors } = await query(undefined, contextValue, request.variables ?? {})
          // Nothing was executed: the variables do not fit, and graphql-js says better where.
          if (data === undefined) return null
          const { requestId } = contextValue
          return respond(
            data,
            errors?.map((error) => tell(own(error), { requestId, operationName })),
          )
        },
      }
    },
  }
}

/** Compiles a document once; null for one that the compiler does not take, which is then executed as it is. */
export function keepCompiled(schema: GraphQLSchema, most = mostKept) {
  const kept = new Map<string, CompiledQuery['query'] | null>()
  return (hash: string, document: DocumentNode, operationName: string | null) => {
    const key = `${hash} ${operationName ?? ''}`
    const known = kept.get(key)
    const query = known === undefined ? compile(schema, document, operationName) : known
    // Written anew it is the youngest; the first of a Map is the one that was not used for longest.
    kept.delete(key)
    kept.set(key, query)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return query
  }
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | null) {
  const compiled = compileQuery(schema, document, operationName ?? '')
  return isCompiledQuery(compiled) ? compiled.query : null
}

const respond = (
  data: Record<string, unknown> | null,
  errors: readonly GraphQLFormattedError[] | undefined,
): GraphQLResponse => ({
  http: { headers: new HeaderMap() },
  body: { kind: 'single', singleResult: { ...(errors?.length ? { errors } : {}), data } },
})

/** The compiler's errors are of a class of its own, which nothing else knows. */
function own({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path: path ?? null, originalError: originalError ?? null })
  return Object.defineProperty(error, 'locations', { value: locations, enumerable: true })
}
