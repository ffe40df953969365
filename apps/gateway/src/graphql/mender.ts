import type { RemedyActor } from '@gatehouse/core'

const menders: Record<string, RemedyActor> = {
  FORBIDDEN: 'WORKSPACE_ADMIN',
  NOT_FOUND: 'WORKSPACE_ADMIN', // or it does not exist: who can share it would know
  UNAVAILABLE: 'WORKSPACE_ADMIN',
  INTERNAL: 'WORKSPACE_ADMIN',
}

/** Who can mend an error that no use case refused: whoever asked, unless its code says otherwise. */
export const menderOf = (code: string): RemedyActor => menders[code] ?? 'YOU'
