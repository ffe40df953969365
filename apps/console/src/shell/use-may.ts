import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/w/$workspace')

/** What a member may do, by the words of the server. A button that may not be used is absent. */
export type Permission =
  | 'audit.read'
  | 'backfill.manage'
  | 'client.add'
  | 'client.edit'
  | 'client.offboard'
  | 'integration.archive'
  | 'integration.connect'
  | 'integration.read'
  | 'member.read'
  | 'operations.read'
  | 'queue.manage'
  | 'workspace.edit'

/** Whether the person who looks reaches everything in the workspace: what is done to many rows is for them. */
export const useReachesAll = (): boolean => route.useRouteContext().viewer.scope.everything

/** Asks whether the person who looks may do something. */
export function useMay(): (permission: Permission) => boolean {
  const { viewer } = route.useRouteContext()
  return (permission) => viewer.permissions.includes(permission)
}
