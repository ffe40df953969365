import { createTestDatabase } from '@gatehouse/vitest'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { clientQueries, openDatabase, type Reach } from '../src/index.ts'
import { addWorkspace } from './seed.ts'

const database = await createTestDatabase()
const sql = postgres(database.url, { max: 2, onnotice: () => undefined })
// One process writes, another watches.
const [writer, watcher] = [openDatabase({ url: database.url }), openDatabase({ url: database.url })]
let reach: Reach

const patience = { timeout: 60_000 }

beforeAll(async () => {
  reach = { workspaceId: await addWorkspace(sql), memberId: null, everything: true }
})
afterAll(async () => {
  await Promise.all([writer.close(), watcher.close()])
  await sql.end()
  await database.drop()
})

let names = 0
const addOne = () => {
  const name = `client-${names++}`
  return writer.write(reach, (tx) =>
    clientQueries.insertClient(tx, { workspaceId: reach.workspaceId, name, slug: name }),
  )
}

describe('a watcher', () => {
  it('is called when it begins, and when another process has committed: then the row is there', async () => {
    const counts: number[] = []
    const stop = await watcher.onCommit(() => {
      void watcher.read(reach, clientQueries.countClients).then((count) => counts.push(count))
    })
    await vi.waitFor(() => expect(counts).toEqual([0]), patience)
    await addOne()
    await vi.waitFor(() => expect(counts.at(-1)).toBe(1), patience)
    await stop()
  })

  it('is not called for what was rolled back', async () => {
    const listener = vi.fn()
    const stop = await watcher.onCommit(listener)
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1), patience)
    const failing = writer.write(reach, () => Promise.reject(new Error('no')))
    await expect(failing).rejects.toThrow('no')
    await barrier()
    expect(listener).toHaveBeenCalledTimes(1)
    await stop()
  })

  it('is called far less often than there are commits at once, and after the last of them', async () => {
    const listener = vi.fn()
    const before = await watcher.read(reach, clientQueries.countClients)
    const seen: number[] = []
    const stop = await watcher.onCommit(() => {
      listener()
      void watcher.read(reach, clientQueries.countClients).then((count) => seen.push(count))
    })
    await Promise.all(Array.from({ length: 100 }, addOne))
    await vi.waitFor(() => expect(Math.max(...seen)).toBe(before + 100), patience)
    expect(listener.mock.calls.length).toBeLessThan(60)
    await stop()
  })

  it('is called again after its connection died', async () => {
    const listener = vi.fn()
    const stop = await watcher.onCommit(listener)
    await vi.waitFor(() => expect(listener).toHaveBeenCalled(), patience)
    listener.mockClear()
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query ilike 'listen%'`
    await vi.waitFor(() => expect(listener).toHaveBeenCalled(), patience)
    await stop()
  })
})

/** Returns when the server has passed on everything that was notified before. */
async function barrier(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    void sql
      .listen('barrier', () => resolve())
      .then(() => sql.notify('barrier', ''))
      .catch(reject)
  })
}
