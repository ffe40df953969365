export { backfillSignals, taskQueue, searchAttributes, workflowIds } from './names.ts'
export { aggregateOf } from './commands.ts'
export type { BackfillNews, Command, CommandName, PayloadOf } from './commands.ts'
export type {
  AccessVerdict,
  BackfillBatch,
  BackfillInput,
  CataloguePlan,
  FetchOutcome,
  GainAccessInput,
  GatehouseActivities,
  IntegrationRef,
  SyncIntegrationInput,
  SyncPlan,
  WorkflowInputs,
} from './workflows.ts'
