import type { GainAccessInput } from '@gatehouse/contracts'
import type { SystemActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import { signInOf } from './apple-sign-in.ts'
import type { Draft } from './draft.ts'
import { noteChallenge } from './note-challenge.ts'

/** After the proof: has Apple say where codes go and send the first. Asked again, a newer code takes the place of the one before. */
export async function askForCode(
  deps: Deps,
  actor: SystemActor,
  input: GainAccessInput,
  { held: { held } }: { held: Extract<Draft, { kind: 'HELD' }> },
): Promise<void> {
  const apple = await signInOf(deps, actor, { id: input.integrationId })
  const asked = await apple.challenge(held)
  await noteChallenge(deps, actor, input, { held: asked.held, challenge: asked.result })
}
