import type { RunOf } from '@gatehouse/core'
import { z } from 'zod'

const input = z.object({
  workspaceId: z.uuid(),
  clientId: z.uuid().optional(),
  integrationId: z.uuid().optional(),
})

/** Whose run a workflow is, by its input; undefined for one of no workspace, as the planner is. */
export function runOf(
  { workflowId, runId }: { workflowId: string; runId: string },
  kind: string,
  given: unknown,
): RunOf | undefined {
  const read = input.safeParse(given)
  if (!read.success) return undefined
  const { workspaceId, clientId = null, integrationId = null } = read.data
  return { workspaceId, clientId, integrationId, workflowId, runId, kind }
}
