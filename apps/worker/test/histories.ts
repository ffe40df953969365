import { readdir, readFile, writeFile, mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { historyFromJSON, historyToJSON } from '@temporalio/common/lib/proto-utils'
import { Worker, type ReplayResult } from '@temporalio/worker'
import { workflowsPath } from '../src/bundle-workflows.ts'

/** Recorded histories, a folder for each released version: `histories/0.1.0/backfill.json`. */
const folder = new URL('./histories/', import.meta.url)

type History = ReturnType<typeof historyFromJSON>

export interface NamedHistory {
  workflowId: string
  history: History
}

/** Every recorded history, named `version/workflow`. */
export async function recordedHistories(): Promise<NamedHistory[]> {
  const names = (await readdir(fileURLToPath(folder), { recursive: true })).filter((name) =>
    name.endsWith('.json'),
  )
  return Promise.all(
    names.sort().map(async (name) => ({
      workflowId: name.replace(/\.json$/, ''),
      history: historyFromJSON(JSON.parse(await readFile(new URL(name, folder), 'utf8'))),
    })),
  )
}

/** A history as text, with what its payloads carry in plain: there a secret would be found. */
export const textOf = (history: History): string =>
  JSON.stringify(history).replaceAll(/"data":"([\w+/=]+)"/g, (_, data: string) =>
    Buffer.from(data, 'base64').toString('utf8'),
  )

/** Keeps a history for the replay of later versions. */
export async function keepHistory(version: string, workflow: string, history: History): Promise<void> {
  await mkdir(new URL(`${version}/`, folder), { recursive: true })
  // Which process of which machine ran it, and in which folder, is nobody's business, and no decision depends on it.
  const events = JSON.stringify(JSON.parse(historyToJSON(history)), (name, value: unknown) =>
    name === 'stackTrace' ? undefined : value,
  ).replaceAll(/\d+@[\w.]+/g, 'worker')
  await writeFile(new URL(`${version}/${workflow}.json`, folder), `${events}\n`)
}

/** Runs the present workflows against histories: one that decides otherwise than it did has an `error`. */
export async function replay(histories: NamedHistory[]): Promise<ReplayResult[]> {
  async function* each() {
    yield* histories
  }
  const results: ReplayResult[] = []
  for await (const result of Worker.runReplayHistories({ workflowsPath }, each())) results.push(result)
  return results
}
