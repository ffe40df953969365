import { join } from 'node:path'
import { build, buildBeforeTests } from '@gatehouse/vitest/built'
import { startMortalProcess, type MortalProcess } from '@gatehouse/vitest/mortal-parts'
import { vi } from 'vitest'

buildBeforeTests('gateway')

/** A gateway in a process of its own, which can be killed. */
export interface ChildGateway extends MortalProcess {
  /** Sends a document in a token's name. @throws when nobody answers, and for errors of GraphQL. */
  ask(token: string, query: string, variables?: object): Promise<Record<string, unknown>>
}

/** Starts a gateway on a port; resolves when it is ready. @throws with its last words when it ends before that. */
export async function startChildGateway(env: Record<string, string>, port: number): Promise<ChildGateway> {
  const url = `http://127.0.0.1:${port}`
  const main = join(await build('gateway'), 'main.js')
  const run = { args: [main], env: { ...env, PORT: String(port) } }
  const process = await startMortalProcess(run, () => untilReady(url))
  return { ...process, ask: (token, query, variables) => ask(url, token, { query, variables }) }
}

const untilReady = (url: string) =>
  vi.waitFor(
    async () => {
      if (!(await fetch(`${url}/readyz`)).ok) throw new Error('the gateway is not ready')
    },
    { timeout: 180_000, interval: 100 },
  )

async function ask(url: string, token: string, body: object): Promise<Record<string, unknown>> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  })
  const { data, errors } = (await answer.json()) as { data: Record<string, unknown>; errors?: object[] } // GraphQL's own form
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}
