export { taskQueue, searchAttributes, workflowIds } from './names.ts'
export { commandNames, type Command, type CommandName } from './commands.ts'
export type {
  AccessVerdict,
  BackfillBatch,
  BackfillInput,
  GainAccessInput,
  GatehouseActivities,
  IntegrationRef,
  SyncIntegrationInput,
  SyncPlan,
} from './workflows.ts'
