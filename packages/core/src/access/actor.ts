import type { Role } from './roles.ts'

/** A person, or a program with a token, at work in one workspace, with what the grants allow. */
export interface MemberActor {
  kind: 'member'
  workspaceId: string
  memberId: string
  userId: string
  name: string
  role: Role
  /** Whether a grant reaches everything; otherwise the grants name clients and apps. */
  everything: boolean
  /** Set where a program is at work with an API token, which is a member of its own. */
  token?: { id: string; makerMemberId: string }
}

/** Gatehouse itself at work for one workspace: an activity of a workflow. */
export interface SystemActor {
  kind: 'system'
  workspaceId: string
  /** What is at work, for the audit log: `gainAccess`, `syncIntegration` … */
  name: string
  /** The workflow that it works for, by id; its name where there is none. */
  run: string
}

export type Actor = MemberActor | SystemActor

/** The actor of an activity. It reaches everything in its workspace and nothing outside. */
export const systemActor = (workspaceId: string, name: string, run = name): SystemActor => ({
  kind: 'system',
  workspaceId,
  name,
  run,
})
