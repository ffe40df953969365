export {
  attemptSignals,
  backfillSignals,
  jobSignals,
  taskQueue,
  searchAttributes,
  workflowIds,
} from './names.ts'
export { aggregateOf } from './commands.ts'
export type { AttemptNews, BackfillNews, Command, CommandName, JobNews, PayloadOf } from './commands.ts'
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
  InvitationStep,
  JobStep,
  SendMailInput,
  SendOutcome,
  SyncIntegrationInput,
  SyncPlan,
  WatchIntegrationInput,
  WorkflowInputs,
} from './workflows.ts'
