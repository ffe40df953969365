import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import type { Logger } from '../http/log.ts'
import { compiledDocuments } from './compiled-documents.ts'
import { measuredOperations } from '../metrics/measured-operations.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Context } from './context.ts'
import { createProtection } from './limits.ts'
import type { PersistedDocuments } from './persisted-documents.ts'
import { toPublicError } from './public-error.ts'

/** What the GraphQL server is made of. */
export interface ApolloOptions {
  app: FastifyInstance
  schema: GraphQLSchema
  documents: PersistedDocuments
  production: boolean
  metrics: Metrics
  log: Logger
}

/** Apollo, with limits, registered documents, and no error that leaves the house unmasked. */
export function createApollo({ app, schema, documents, production, metrics, log }: ApolloOptions) {
  const protection = createProtection()
  const logged = logUnexpected(log)
  return new ApolloServer<Context>({
    schema,
    introspection: !production,
    logger: log,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    validationRules: protection.validationRules,
    plugins: [
      ...protection.plugins,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      measuredOperations(metrics),
      numberErrors(logged),
      compiledDocuments(schema, (error, { requestId, operationName }) => {
        logged(error, { requestId, operationName })
        return toPublicError(error, { code: error.extensions['code'], requestId }).error
      }),
    ],
    // Apollo puts `apq:` before the hash. Nothing is registered at run time.
    persistedQueries: {
      cache: {
        get: (key) => documents.find(key.slice('apq:'.length)),
        set: async () => {},
        delete: async () => {},
      },
    },
    formatError: (formatted, thrown) => {
      return toPublicError(thrown, { code: formatted.extensions?.['code'], requestId: numberOf(thrown) })
        .error
    },
  })
}

function numberOf(thrown: unknown): string {
  const number = thrown instanceof GraphQLError ? thrown.extensions['requestId'] : undefined
  return typeof number === 'string' ? number : ''
}

type Logged = (
  error: GraphQLError,
  of: { requestId: string; operationName: string | null | undefined },
) => void

/** Logs an error that nobody expected, with its cause and the number under which people can ask. */
const logUnexpected =
  (log: Logger): Logged =>
  (error, { requestId, operationName }) => {
    if (!toPublicError(error, { code: error.extensions['code'], requestId }).unexpected) return
    const err = error.originalError ?? error
    log.error({ err, requestId, operationName, path: error.path }, 'A field failed.')
  }

/** Gives errors their number, since `formatError` knows no request. */
const numberErrors = (logged: Logged): ApolloServerPlugin<Context> => ({
  async requestDidStart({ contextValue: { requestId } }) {
    return {
      async didEncounterErrors({ errors, operationName }) {
        for (const error of errors) {
          error.extensions['requestId'] = requestId
          logged(error, { requestId, operationName })
        }
      },
    }
  },
})
