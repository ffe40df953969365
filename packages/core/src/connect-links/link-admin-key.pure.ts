import type { LinkAdminKeyRow, SeenTeam } from '@gatehouse/db'
import type { LinkAdminKeyView } from './link-views.ts'

/** Whether Apple was seen to let a key do what an Admin may: `lookAtKey` advises against such a key for reading. */
export const isAdmins = ({ findings }: Pick<SeenTeam, 'findings'>): boolean =>
  findings.some(({ check, status }) => check === 'RIGHTS' && status === 'ADVICE')

/**
 * Whether an Admin's key is asked for beside what was given: analytics are needed, and what was given is a team's key that
 * may not switch them on itself.
 */
export const asksAdminKey = (link: {
  needs: readonly string[]
  method: string | null
  team: SeenTeam | null
}): boolean =>
  link.needs.includes('ANALYTICS') &&
  link.method === 'API_KEY_TEAM' &&
  link.team !== null &&
  !isAdmins(link.team)

/** Whether somebody finished without the Admin's key that analytics are switched on by. */
export const skippedAdminKey = (link: {
  needs: readonly string[]
  method: string | null
  team: SeenTeam | null
  finishedAt: Date | null
  adminCredentialId: string | null
}): boolean => link.finishedAt !== null && link.adminCredentialId === null && asksAdminKey(link)

/** What became of an Admin's key: what is left of one that asked is a witness, of one that did not nothing. */
export const toAdminKey = ({ keyId, kind, sealed }: Omit<LinkAdminKeyRow, 'linkId'>): LinkAdminKeyView => ({
  keyId: keyId ?? '',
  status: kind === 'KEY_WITNESS' ? 'USED' : sealed ? 'KEPT' : 'DROPPED',
})
