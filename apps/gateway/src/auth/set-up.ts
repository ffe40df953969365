import type { Core } from '@gatehouse/core'
import { checkNewUser, IdentityError, type Identity, type OpenedSession } from '@gatehouse/identity'
import { z } from 'zod'

/** What the first owner types in; the token comes with the page's address. */
export const setupInput = z.object({
  token: z.string().max(200),
  name: z.string().max(1_000),
  email: z.string().max(1_000),
  password: z.string().max(1_000),
  workspaceName: z.string().trim().min(1).max(120),
})

export interface Refusal {
  status: 400 | 409 | 410
  message: string
}

/**
 * Makes the first owner and their workspace, once, for whoever holds the token that the operator was shown.
 * Everything that may be refused is looked at before the token is used up.
 */
export async function setUp(
  { core, identity }: { core: Core; identity: Identity },
  input: z.output<typeof setupInput>,
): Promise<OpenedSession | Refusal> {
  const mistake = mistakeOf(input)
  if (mistake) return mistake
  if (await core.members.workspaceExists({ demoOnly: false })) return alreadySetUp
  if (!(await identity.useSetupToken(input.token))) return tokenSpent
  const { name, email, password } = input
  await removeLeftover(identity, email)
  const { userId } = await identity.createUser({ name, email, password, emailVerified: false })
  await core.members.foundWorkspace({
    name: input.workspaceName,
    demo: false,
    userId,
    ownerName: name.trim(),
    ownerEmail: email.trim(),
  })
  return identity.openSession(userId)
}

const alreadySetUp: Refusal = {
  status: 409,
  message: 'Gatehouse is set up already. Ask an owner of the workspace for an invitation.',
}
const tokenSpent: Refusal = {
  status: 410,
  message: 'This set-up link was used or is too old. Start Gatehouse again; it shows a new one.',
}

function mistakeOf(input: z.output<typeof setupInput>): Refusal | null {
  try {
    checkNewUser(input)
    return null
  } catch (error) {
    if (error instanceof IdentityError) return { status: 400, message: error.message }
    throw error
  }
}

/** Where no workspace exists, a person is what an interrupted set-up left behind. */
async function removeLeftover(identity: Identity, email: string): Promise<void> {
  const userId = await identity.findUserId(email)
  if (userId !== null) await identity.removeUser(userId)
}
