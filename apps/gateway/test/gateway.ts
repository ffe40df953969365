import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { identityPool } from '@gatehouse/db'
import { migrateIdentity } from '@gatehouse/identity'
import { createTestDatabase } from '@gatehouse/vitest'
import type { AddressInfo } from 'node:net'
import { compose, type Composition } from '../src/composition.ts'
import { readEnv, type Env } from '../src/env.ts'
import { createLog, type Logger } from '../src/http/log.ts'
import { buildServer } from '../src/server.ts'

/** A gateway over real HTTP with a Postgres of its own. */
export interface TestGateway {
  url: string
  parts: Composition
  env: Env
  stop(): Promise<void>
}

/** Starts one on a free port. `settings` change its environment. */
export async function startGateway(
  settings: Record<string, string> = {},
  {
    databaseUrl,
    log = createLog('silent'),
  }: { databaseUrl?: (url: string) => Promise<string>; log?: Logger } = {},
): Promise<TestGateway> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-gateway-'))
  const database = await createTestDatabase()
  const pool = identityPool(database.url, { max: 1 })
  await migrateIdentity(pool).finally(() => pool.end())
  const env: Env = readEnv({
    NODE_ENV: 'test',
    PORT: '0',
    PUBLIC_URL: 'http://localhost:4000',
    DATABASE_URL: databaseUrl ? await databaseUrl(database.url) : database.url,
    GATEHOUSE_KEY_FILE: join(folder, 'keys.json'),
    GATEHOUSE_FILES_DIR: join(folder, 'files'),
    ...settings,
  })
  const parts = await compose(env)
  const app = await buildServer(parts, env, log)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo // it listens on TCP
  return {
    url: `http://127.0.0.1:${port}`,
    parts,
    env,
    async stop() {
      await app.close()
      await parts.close()
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export const password = 'correct horse battery'
let people = 0

/** Somebody with a workspace of their own. */
export async function newOwner(
  { parts }: TestGateway,
  workspaceName = `Agency ${randomBytes(4).toString('hex')}`,
) {
  const email = `owner-${(people += 1)}@agency.example`
  const name = 'Ada Owner'
  const { userId } = await parts.identity.createUser({ name, email, password, emailVerified: true })
  const membership = await parts.core.members.foundWorkspace({
    name: workspaceName,
    demo: true,
    userId,
    ownerName: name,
    ownerEmail: email,
  })
  return { userId, email, membership, actor: membership.actor, slug: membership.workspace.slug }
}

/** The cookie header of a person who signed in as a browser would. */
export async function signIn(gateway: TestGateway, email: string): Promise<string> {
  const answer = await post(gateway, '/auth/sign-in', { email, password })
  if (answer.status !== 200) throw new Error(`sign-in answered ${answer.status}`)
  return cookieOf(answer)
}

/** What a browser would send back of an answer's cookies. */
export const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

/** A POST of JSON. */
export const post = (
  gateway: TestGateway,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
) =>
  fetch(gateway.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

/** An answer of GraphQL, as loosely as a test reads it. */
export interface GraphqlAnswer {
  status: number
  // eslint-disable-next-line typescript/no-explicit-any -- tests read what they asked for
  data: any
  errors: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
}

/** Sends a document for a person. */
export async function ask(
  gateway: TestGateway,
  query: string,
  {
    cookie,
    token,
    variables,
    workspace,
  }: { cookie?: string; token?: string; variables?: object; workspace?: string } = {},
): Promise<GraphqlAnswer> {
  const headers = {
    ...(cookie ? { cookie } : {}),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(workspace ? { 'gatehouse-workspace': workspace } : {}),
  }
  const response = await post(gateway, '/graphql', { query, variables }, headers)
  const { data = null, errors = [] } = (await response.json()) as Partial<GraphqlAnswer> // GraphQL's own form
  return { status: response.status, data, errors }
}
