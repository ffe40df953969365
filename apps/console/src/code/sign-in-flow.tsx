import type { SignInAttemptFragment } from '../graphql/graphql.ts'
import { ChooseTeams } from './choose-teams.tsx'
import { CodeBox } from './code-box.tsx'
import { SignInStages } from './sign-in-stages.tsx'

/** A sign-in that runs: where it is, the code while Apple waits for one, and for which teams it is. Needs the words of `code`. */
export function SignInFlow({
  integrationId,
  attempt,
  takesFocus = false,
}: {
  integrationId: string
  attempt: SignInAttemptFragment
  takesFocus?: boolean
}) {
  const { challenge, stage, teams } = attempt
  // While a code is with Apple the box stays: what Apple says of it stands at its field.
  const asks = challenge !== null && (stage === 'AWAITING_CODE' || stage === 'ENTERING_CODE')
  return (
    <div className="grid gap-4">
      <SignInStages attempt={attempt} />
      {asks ? (
        <CodeBox integrationId={integrationId} attempt={{ ...attempt, challenge }} takesFocus={takesFocus} />
      ) : null}
      {stage === 'CHOOSING_TEAM' && teams ? (
        <ChooseTeams attemptId={attempt.id} teams={teams} takesFocus={takesFocus} />
      ) : null}
    </div>
  )
}
