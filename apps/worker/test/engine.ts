import { Client, Connection } from '@temporalio/client'
import type { House } from './house.ts'

/** Asks the engine of a house, as those who run it may. */
export async function withEngine<Answer>(
  { workerEnv }: House,
  ask: (client: Client) => Promise<Answer>,
): Promise<Answer> {
  const connection = await Connection.connect({ address: workerEnv['TEMPORAL_ADDRESS'] ?? '' })
  try {
    return await ask(new Client({ connection, namespace: workerEnv['TEMPORAL_NAMESPACE'] ?? '' }))
  } finally {
    await connection.close()
  }
}
