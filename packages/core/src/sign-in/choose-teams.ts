import { attemptQueries, credentialQueries, integrationQueries, type Tx } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { toIntegrationView } from '../integrations/integration-view.ts'
import type { IntegrationView } from '../integrations/integration-views.ts'
import { dispatch } from '../outbox/dispatch.ts'
import { problem } from '../problems/domain-error.ts'
import { attemptToChange, type AttemptTarget } from './attempt-target.ts'
import { untilAttempt, type AttemptRow } from './until-attempt.ts'

export interface ChooseTeamsInput extends AttemptTarget {
  /** Of the attempt's teams: those that this sign-in is for. */
  teamIds: readonly string[]
}

/**
 * Says for which of somebody's teams a sign-in is, before anything is read; each becomes an integration of its own under
 * the one sign-in. Waits until they are there: the sign-in's own first. Said twice, the first word stands.
 * @throws {DomainError} INVALID for none or one that is not offered; CONFLICT when it waits for no choice; NOT_FOUND.
 */
export async function chooseTeams(
  deps: Deps,
  actor: MemberActor,
  input: ChooseTeamsInput,
): Promise<IntegrationView[]> {
  authorise(actor, 'integration.connect')
  const { id, integrationId } = await deps.db.write(reachOf(actor), (tx) => leaveChoice(tx, actor, input))
  await untilAttempt(
    deps,
    actor,
    id,
    ({ credentialId, endedAt }) => credentialId !== null || endedAt !== null,
  )
  return deps.db.read(reachOf(actor), async (tx) => {
    const session = await credentialQueries.credentialInSlot(tx, integrationId, 'RENEWAL')
    const under = session ? await credentialQueries.integrationsHolding(tx, [session.id]) : []
    const ids = [...new Set([integrationId, ...under.map((each) => each.integrationId)])]
    const rows = await integrationQueries.integrationsByIds(tx, ids)
    return ids.flatMap((each) =>
      rows.filter(({ integration }) => integration.id === each).map(toIntegrationView),
    )
  })
}

async function leaveChoice(tx: Tx, actor: MemberActor, input: ChooseTeamsInput): Promise<AttemptRow> {
  const { attempt, integration } = await attemptToChange(tx, input)
  if (attempt.chosenTeams) return attempt
  if (attempt.stage !== 'CHOOSING_TEAM')
    throw problem('CONFLICT', 'This sign-in does not wait for a choice of teams.', {
      hint: 'Look at the sign-in again in some seconds.',
    })
  const teams = (attempt.teams ?? []).filter((team) => input.teamIds.includes(team.id))
  if (
    teams.length === 0 ||
    teams.length !== new Set(input.teamIds).size ||
    teams.some((team) => team.connected)
  )
    throw problem('INVALID', 'Choose among the teams that are offered and not connected yet.', {
      field: 'teamIds',
    })
  await attemptQueries.moveAttempt(tx, attempt.id, {
    stage: 'FINISHING',
    waitsFor: null,
    chosenTeams: teams.map((team) => team.id),
  })
  const { clientId, id: integrationId } = integration
  const changes = teams.map((team) => ({ field: 'team', from: null, to: team.name }))
  await record(
    tx,
    actor,
    'integration.teamsChosen',
    { kind: 'integration', id: integrationId, clientId },
    changes,
  )
  await dispatch(tx, actor, 'teamsChosen', { clientId, integrationId, attemptId: attempt.id })
  return attempt
}
