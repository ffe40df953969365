import type { BackfillInput, GainAccessInput } from './workflows.ts'

/** What a use case may ask of the engine; kept in the outbox until the relay has done it. */
export type Command =
  | { command: 'gainAccess'; payload: Omit<GainAccessInput, 'workspaceId'> }
  | { command: 'backfill'; payload: Omit<BackfillInput, 'workspaceId' | 'paused'> }

export type CommandName = Command['command']
