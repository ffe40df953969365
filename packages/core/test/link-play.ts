import { existing, type House } from './house.ts'

/** The network address that a client's person comes from. */
export const here = '203.0.113.9'

const tokenOf = (url: string | null) => existing(url).split('#')[1] ?? ''

export type LinkPlay = ReturnType<typeof playLinks>

/** What an agency and its client's person do with a link. */
export function playLinks(house: House) {
  let clients = 0
  const { connectLinks, openLink } = house.core
  const newClient = async () =>
    (await house.core.clients.add(house.owner, { name: `Client ${(clients += 1)}` })).id
  const start = async (token: string, takeOver = false): Promise<string> => {
    const started = await openLink.start({ token, takeOver }, here)
    if (started.outcome !== 'STARTED') throw new Error(started.outcome)
    return started.session
  }
  const newLink = async (more: object = {}) => {
    const clientId = await newClient()
    const link = await connectLinks.create(house.owner, { clientId, ...more })
    return { clientId, id: link.id, token: tokenOf(link.url) }
  }
  const finish = async (session: string) => {
    const { consent } = existing(await openLink.look({ session }, here))
    return openLink.finish(session, { consentVersion: consent.version, address: here })
  }
  const linkOf = async (clientId: string) => existing((await connectLinks.ofClient(house.owner, clientId))[0])
  return {
    newClient,
    /** The token in the address of a link. */
    tokenOf,
    /** A new client with a link. */
    newLink,
    start,
    /** A link that somebody began on. */
    begun: async (more: object = {}) => {
      const link = await newLink(more)
      return { ...link, session: await start(link.token) }
    },
    /** Agrees to the words that are shown. */
    finish,
    /** A link on which a client's person gave the key of the simulator's account of this number, and finished. */
    finished: async (account = 0, more: object = {}) => {
      const link = await newLink(more)
      const session = await start(link.token)
      await openLink.submit(session, await house.keyOf(house.account(account)))
      return { ...link, session, ...(await finish(session)) }
    },
    linkOf,
    stateOf: async (clientId: string) => (await linkOf(clientId)).state,
  }
}
