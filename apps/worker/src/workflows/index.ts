export { backfill } from './backfill.workflow.ts'
export { gainAccess } from './gain-access.workflow.ts'
export { planner } from './planner.workflow.ts'
export { syncIntegration } from './sync-integration.workflow.ts'
