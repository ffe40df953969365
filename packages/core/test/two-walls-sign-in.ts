import type { Core, MemberActor } from '../src/index.ts'
import type { Case, Cases, Guess } from './two-walls-cases.ts'
import type { World } from './two-walls-world.ts'

const somebody = { email: 'anna@studio.example', password: 'Harbour-1234-Light' }

/** How the methods of signing in to Apple are tried. */
export function createSignInCases(
  core: Core,
  { clients, integrations }: World,
  ownClient: (actor: MemberActor) => string,
): Cases['signIn'] {
  const writes = (ask: Guess['ask']): Case => ({
    guesses: { id: { targets: integrations, ask, write: true } },
  })
  const { signIn } = core
  return {
    lookAt: { noRows: 'it stores nothing and asks about an address that somebody typed' },
    connect: {
      guesses: {
        clientId: {
          targets: clients,
          ask: (actor, clientId) => signIn.connect(actor, { ...somebody, clientId }),
          write: true,
        },
        integrationId: {
          targets: integrations,
          ask: (actor, integrationId) =>
            signIn.connect(actor, { ...somebody, clientId: ownClient(actor), integrationId }),
          write: true,
        },
      },
    },
    submitCode: writes((actor, integrationId) => signIn.submitCode(actor, { integrationId, code: '123456' })),
    resendCode: writes((actor, integrationId) => signIn.resendCode(actor, { integrationId, to: 'DEVICES' })),
    chooseTeams: writes((actor, integrationId) =>
      signIn.chooseTeams(actor, { integrationId, teamIds: ['x'] }),
    ),
    cancel: writes((actor, integrationId) => signIn.cancel(actor, { integrationId })),
  }
}
