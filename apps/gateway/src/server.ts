import 'reflect-metadata'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import fastify, { type FastifyInstance, LogController } from 'fastify'
import { addAuthRoutes } from './auth/auth-routes.ts'
import { addConnectLinkStart } from './connect-links/start-route.ts'
import type { Composition } from './composition.ts'
import { readEngineParts } from './engine/engine-parts.ts'
import type { Env } from './env.ts'
import { createApollo } from './graphql/apollo.ts'
import { assertMaySendText, type FreeText } from './graphql/free-text.ts'
import { bodyLimitBytes } from './graphql/limits.ts'
import { readPersistedDocuments } from './graphql/persisted-documents.ts'
import { contextOf } from './graphql/request-context.ts'
import { createSchema } from './graphql/schema.ts'
import { addConsole } from './http/console-files.ts'
import { addDemoPages } from './http/demo-pages.ts'
import { addCalendar } from './calendar/calendar-route.ts'
import { addExports } from './http/export-route.ts'
import { addHealth } from './http/health.ts'
import { addIcons, addScreenshots } from './http/icons.ts'
import { createLog, type Logger } from './http/log.ts'
import { answerRefusals, refuse } from './http/refusals.ts'
import { isSameOrigin } from './http/same-origin.ts'
import { addSecurityHeaders } from './http/security-headers.ts'
import { addMetrics } from './metrics/metrics-route.ts'
import { createMetrics, type Metrics } from './metrics/metrics.ts'
import { createStream } from './stream/stream.ts'

type ServerEnv = Pick<
  Env,
  'http' | 'consoleFolder' | 'simulatorControlUrl' | 'statusFile' | 'production' | 'logLevel' | 'metricsToken'
> &
  Partial<Pick<Env, 'engineUrl'>>

/** The whole HTTP edge over its parts, not yet listening. */
export async function buildServer(
  parts: Composition,
  env: ServerEnv,
  log: Logger = createLog(env.logLevel),
): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: bodyLimitBytes,
    trustProxy: env.http.trustedProxy ?? false,
    forceCloseConnections: true, // an open stream would hold up the stop for ever
  }) as unknown as FastifyInstance // pino's type of logger instead of fastify's own
  app.removeContentTypeParser('text/plain')
  addSecurityHeaders(app, env.http.publicUrl)
  answerRefusals(app, log)
  app.addHook('onRequest', async (request, reply) => {
    if (request.method === 'GET' || isSameOrigin(request, env.http.publicUrl)) return
    return refuse(request, reply, 403, 'This request came from a page of another site.')
  })
  addHealth(app, parts)
  const metrics = createMetrics(() => parts.load())
  addMetrics(app, metrics, env.metricsToken)
  addAuthRoutes(app, parts)
  addConnectLinkStart(app, parts, { secure: env.http.publicUrl.protocol === 'https:' })
  await addGraphql(app, parts, { ...env, metrics, log })
  addDemoPages(app, env.simulatorControlUrl)
  await addConsole(app, env.consoleFolder)
  return app
}

async function addGraphql(
  app: FastifyInstance,
  parts: Composition,
  env: ServerEnv & { metrics: Metrics; log: Logger },
): Promise<void> {
  const { metrics, log } = env
  const schema = createSchema()
  const documents = readPersistedDocuments(manifestOf(env))
  const freeText: FreeText = env.production ? 'TOKENS' : 'SIGNED_IN'
  const source = {
    ...parts,
    engineParts: readEngineParts(env.statusFile),
    engineUrl: env.engineUrl ?? null,
    secure: env.http.publicUrl.protocol === 'https:',
    log,
  }
  const apollo = createApollo({ app, schema, documents, production: env.production, metrics, log })
  await apollo.start()
  const query = fastifyApolloHandler(apollo, {
    context: async (request, reply) => {
      const context = await contextOf(source, request, reply, { streaming: false })
      assertMaySendText(freeText, request.body, context)
      return context
    },
  })
  addIcons(app, source)
  addScreenshots(app, source)
  addExports(app, source)
  addCalendar(app, parts)
  app.post('/graphql', query)
  app.post('/graphql/stream', createStream({ source, schema, documents, freeText, metrics }))
}

const developmentManifest = fileURLToPath(
  new URL('../../console/src/graphql/persisted-documents.json', import.meta.url),
)

const manifestOf = ({ consoleFolder }: ServerEnv) =>
  consoleFolder === null ? developmentManifest : join(consoleFolder, 'persisted-documents.json')
