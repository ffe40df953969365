import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange, type ChangeOutcome } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import { RemindServiceUserDocument } from '../service-user/invitation.graphql.ts'
import {
  AssignActionItemDocument,
  ClaimActionItemDocument,
  RemindActionItemDocument,
  SnoozeActionItemDocument,
} from './change-items.graphql.ts'

/** What people agree about one item; each ends with whether it was done, and what is wrong is kept beside the row. */
export function useItem(actionItemId: string) {
  const t = useTranslations('queue')
  const [problem, setProblem] = useState<FieldProblem>()
  const assigning = useChange(AssignActionItemDocument)
  const claiming = useChange(ClaimActionItemDocument)
  const snoozing = useChange(SnoozeActionItemDocument)
  const reminding = useChange(RemindActionItemDocument)
  const remindingClient = useChange(RemindServiceUserDocument)
  const tell = async (outcome: Promise<ChangeOutcome<unknown>>, said?: string): Promise<boolean> => {
    const wrong = problemOf(await outcome, t('unreachable'))
    setProblem(wrong)
    if (!wrong && said !== undefined) announce(said)
    return !wrong
  }
  return {
    problem,
    busy: assigning.changing || snoozing.changing || reminding.changing || remindingClient.changing,
    assign: (memberId: string | null, name: string) =>
      tell(assigning.change({ actionItemId, memberId }), t('said.assigned', { name })),
    claim: (release = false) => tell(claiming.change({ actionItemId, release })),
    snooze: (until: Date | null) =>
      tell(
        snoozing.change({ actionItemId, until: until?.toISOString() ?? null }),
        until ? t('said.snoozed') : t('said.back'),
      ),
    /** Mails the client, who is to accept, what there is to do at Apple. */
    remindClient: (integrationId: string) =>
      tell(remindingClient.change({ integrationId }), t('said.remindedClient')),
    remind: () => tell(reminding.change({ actionItemId }), t('said.reminded')),
  }
}

/** One item, and what can be done with it. */
export type ItemChanges = ReturnType<typeof useItem>
