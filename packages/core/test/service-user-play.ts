import type { GainAccessInput } from '@gatehouse/contracts'
import { settle } from './engine.ts'
import { existing, type Account, type House } from './house.ts'

/** An Apple user that works at three accounts already: the agency's own, as it is here. */
export const email = 'books@ledger-partners.example'
export const who = { email, firstName: 'Harbour', lastName: 'Reports', usedHereOnly: true }

export type ServiceUserPlay = ReturnType<typeof playServiceUser>

/** What a client and Apple do about the agency's own user, and what the agency asks for. */
export function playServiceUser(house: House) {
  let serial = 0
  /** Lets time pass, here and at Apple. */
  const pass = async (ms: number) => {
    house.clock.now = new Date(house.clock.now.getTime() + ms)
    await house.control('POST', '/clock', { now: house.clock.now.toISOString() })
  }
  return {
    pass,
    /** Its Reporter token. */
    token: async (): Promise<string> => {
      const { reporterToken } = (await house.control('GET', `/apple-ids/${email}`)) as {
        reporterToken: { value: string } | null
      }
      return existing(reporterToken).value
    },
    invite: (account: Account, roles = ['FINANCE']) =>
      house.control('POST', `/accounts/${account.name}/invitations`, {
        email,
        firstName: who.firstName,
        lastName: who.lastName,
        roles,
      }),
    accept: (account: Account) =>
      house.control('POST', `/accounts/${account.name}/invitations/${email}/accept`),
    remove: (account: Account) => house.control('DELETE', `/accounts/${account.name}/people/${email}`),
    newClient: async (): Promise<string> => {
      serial += 1
      return (await house.core.clients.add(house.owner, { name: `Client ${serial}` })).id
    },
    request: (clientId: string, ...names: string[]) =>
      house.core.serviceUser.request(house.owner, {
        clientId,
        accounts: names.map((name) => ({ name })),
        purpose: 'FULL',
      }),
    stateOf: async (id: string) => existing(await house.core.integrations.find(house.owner, id)).state,
    invitationOf: async (id: string) =>
      existing((await house.core.serviceUser.invitations(house.owner, [id]))[0]),
    /** Wakes the workflow of an attempt, as its timer does, minutes later. */
    lookAgain: async (integrationId: string, laterMs = 3 * 60_000, histories = true): Promise<number> => {
      const [row] = await house.rows<{
        input: GainAccessInput
      }>(`select json_build_object('workspaceId', workspace_id,
      'clientId', client_id, 'integrationId', integration_id, 'attemptId', id) as input
    from attempt where integration_id = '${integrationId}' and ended_at is null`)
      await pass(laterMs)
      const input = existing(row).input
      const { seen, waitMs } = await house.work.stepInvitation(input)
      if (!seen) return waitMs
      const { granted } = await house.work.verifyAccess(input)
      if (granted) await house.work.syncApps(input).then(() => house.work.openAccess(input))
      await settle(house.work, { histories })
      return waitMs
    },
  }
}
