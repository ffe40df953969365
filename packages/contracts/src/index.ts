export { backfillSignals, jobSignals, taskQueue, searchAttributes, workflowIds } from './names.ts'
export { aggregateOf } from './commands.ts'
export type { BackfillNews, Command, CommandName, JobNews, PayloadOf } from './commands.ts'
export type {
  AccessVerdict,
  BackfillBatch,
  BackfillInput,
  BulkJobInput,
  CataloguePlan,
  FetchedLot,
  FetchOutcome,
  GainAccessInput,
  GatehouseActivities,
  IntegrationRef,
  JobStep,
  SendMailInput,
  SendOutcome,
  SyncIntegrationInput,
  SyncPlan,
  WatchIntegrationInput,
  WorkflowInputs,
} from './workflows.ts'
