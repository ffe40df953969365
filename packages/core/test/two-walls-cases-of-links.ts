import type { Core } from '../src/index.ts'
import type { Cases } from './two-walls-cases.ts'
import type { World } from './two-walls-world.ts'

/** Links: who sees a client's, and that its holder, who is nobody, has no ids to guess. */
export function linkCases(
  core: Core,
  { clients, connectLinks }: Pick<World, 'clients' | 'connectLinks'>,
): Pick<Cases, 'connectLinks' | 'openLink'> {
  const bySecret = { noRows: 'a secret of the link says which one it is; there is no id to guess' }
  return {
    connectLinks: {
      create: {
        guesses: {
          clientId: {
            targets: clients,
            ask: (actor, clientId) => core.connectLinks.create(actor, { clientId }),
            write: true,
          },
        },
      },
      list: {
        shows: {
          ids: async (actor) =>
            (await core.connectLinks.list(actor, { first: 200 })).nodes.map(({ id }) => id),
          expected: (viewer) =>
            connectLinks.filter(({ seenBy }) => seenBy.includes(viewer)).map(({ id }) => id),
        },
      },
      askMany: { noRows: 'it is for who reaches everything; what is personal is tried with many links' },
      changeMany: { noRows: 'as for asking many' },
      export: {
        guesses: {
          id: {
            targets: connectLinks,
            ask: async (actor, id) => {
              const lines = (await core.connectLinks.export(actor, { ids: [id] })).text.trim().split('\r\n')
              return lines.slice(1)
            },
          },
        },
      },
      ofClient: {
        guesses: {
          clientId: {
            // Who was granted one app of a client is shown none of its links.
            targets: clients.map((client, at) => ({ ...client, seenBy: connectLinks[at]?.seenBy ?? [] })),
            ask: (actor, clientId) => core.connectLinks.ofClient(actor, clientId),
          },
        },
      },
      watch: {
        guesses: {
          clientId: {
            targets: clients.map((client, at) => ({ ...client, seenBy: connectLinks[at]?.seenBy ?? [] })),
            ask: async (actor, clientId) => {
              const stop = new AbortController()
              const links = core.connectLinks.watch(actor, clientId, stop.signal)
              const { value } = await links.next()
              stop.abort()
              await links.return(undefined)
              return value ?? []
            },
          },
        },
      },
      revoke: {
        guesses: {
          id: {
            targets: connectLinks,
            ask: (actor, linkId) => core.connectLinks.revoke(actor, { linkId }),
            write: true,
          },
        },
      },
      confirm: {
        guesses: {
          id: {
            targets: connectLinks,
            ask: (actor, linkId) => core.connectLinks.confirm(actor, { linkId }),
            write: true,
          },
        },
      },
    },
    openLink: {
      look: bySecret,
      start: bySecret,
      step: bySecret,
      submit: bySecret,
      submitAdminKey: bySecret,
      submitReporter: bySecret,
      submitInvite: bySecret,
      finish: bySecret,
      receipt: bySecret,
    },
  }
}
