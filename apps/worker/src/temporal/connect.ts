import { Client, Connection, type OperatorService } from '@temporalio/client'
import { NativeConnection } from '@temporalio/worker'
import type { Logger } from 'pino'
import { setTimeout } from 'node:timers/promises'

const againMs = 1_000

export interface Engine {
  client: Client
  connection: NativeConnection
  /** What changes a namespace. */
  operator: OperatorService
  close(): Promise<void>
}

/** Connects to Temporal, for as long as it takes: the engine may start after its workers. */
export async function connectEngine(
  { address, namespace }: { address: string; namespace: string },
  log: Logger,
  signal: AbortSignal,
): Promise<Engine | null> {
  for (let tries = 0; !signal.aborted; tries += 1) {
    try {
      const connection = await NativeConnection.connect({ address })
      const forClient = await Connection.connect({ address })
      const client = new Client({ connection: forClient, namespace })
      return {
        client,
        connection,
        operator: forClient.operatorService,
        close: async () => void (await Promise.all([forClient.close(), connection.close()])),
      }
    } catch {
      if (tries % 30 === 0) log.info({ address }, 'waiting for the workflow engine')
      await setTimeout(againMs, undefined, { signal }).catch(() => undefined)
    }
  }
  return null
}

/** Whether the engine answers now. */
export async function engineAnswers(client: Client): Promise<boolean> {
  try {
    await client.connection.withDeadline(Date.now() + 3_000, () => client.workflowService.getSystemInfo({}))
    return true
  } catch {
    return false
  }
}
