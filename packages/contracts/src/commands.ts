import type { BackfillInput, GainAccessInput } from './workflows.ts'

/** What somebody did to a backfill; its workflow is woken and reads the row again. */
export type BackfillNews = 'backfillPaused' | 'backfillResumed' | 'backfillCancelled'

/** What a use case may ask of the engine; kept in the outbox until the relay has done it. */
export type Command =
  | { command: 'gainAccess'; payload: Omit<GainAccessInput, 'workspaceId'> }
  | { command: 'backfill'; payload: Omit<BackfillInput, 'workspaceId'> }
  | { [Told in BackfillNews]: { command: Told; payload: Omit<BackfillInput, 'workspaceId'> } }[BackfillNews]

export type CommandName = Command['command']
