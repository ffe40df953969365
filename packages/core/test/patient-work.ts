import type { GainAccessInput } from '@gatehouse/contracts'
import type { Work } from '../src/index.ts'
import type { House } from './house.ts'

/** What an attempt said of itself while a step of it waited to be done again. */
export interface Waited {
  stage: string
  code: string | null
  actor: string | null
}

const mostTries = 20

/** Work whose steps of an attempt are done again after they threw, as the engine does; `note` hears what was said meanwhile. */
export function patientWork(house: House, note: (waited: Waited) => void): Work {
  const again =
    <Input extends Pick<GainAccessInput, 'integrationId'>, Answer>(step: (input: Input) => Promise<Answer>) =>
    async (input: Input): Promise<Answer> => {
      for (let tries = 1; ; tries += 1)
        try {
          return await step(input)
        } catch (error) {
          if (tries === mostTries) throw error
          const [attempt] = await house.core.integrations.attempts(house.owner, [input.integrationId])
          const { code = null, actor = null } = attempt?.problem ?? {}
          note({ stage: attempt?.stage ?? 'none', code, actor })
        }
    }
  const { verifyAccess, stepSignIn, stepInvitation, syncApps } = house.work
  return {
    ...house.work,
    verifyAccess: again(verifyAccess),
    stepSignIn: again(stepSignIn),
    stepInvitation: again(stepInvitation),
    syncApps: again(syncApps),
  }
}
