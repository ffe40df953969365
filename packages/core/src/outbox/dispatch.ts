import { aggregateOf, type CommandName, type PayloadOf } from '@gatehouse/contracts'
import { recordQueries, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'

/** Leaves an intention beside the state it belongs to; the relay starts or signals its workflow, engine up or not. */
export const dispatch = <N extends CommandName>(
  tx: Tx,
  actor: Actor,
  command: N,
  payload: PayloadOf<N>,
): Promise<void> =>
  recordQueries.insertOutbox(tx, {
    workspaceId: actor.workspaceId,
    command,
    payload: { ...payload },
    aggregate: aggregateOf[command](payload),
  })
