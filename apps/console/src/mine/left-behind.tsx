import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMutation } from 'urql'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import { ProblemText, type FieldProblem } from '../design/problem-text.tsx'
import { When } from '../design/when.tsx'
import type { MyIntegrationsQuery } from '../graphql/graphql.ts'
import { TakeOverPersonalClientDocument } from './new-owner.graphql.ts'

type Personal = NonNullable<MyIntegrationsQuery['personalClients']>[number]

/** For owners: personal clients whose person left. What is in them is not told before one is taken over. */
export function LeftBehind({ clients, workspace }: { clients: readonly Personal[]; workspace: string }) {
  const t = useTranslations('mine')
  const left = clients.filter(({ leftAt }) => leftAt !== null)
  if (left.length === 0) return null
  return (
    <Card title={t('left.title')} flush>
      <p className="max-w-[72ch] px-4 pt-3 text-muted">{t('left.intro')}</p>
      <ul>
        {left.map((one) => (
          <LeftRow key={one.id} client={one} workspace={workspace} />
        ))}
      </ul>
    </Card>
  )
}

function LeftRow({ client, workspace }: { client: Personal; workspace: string }) {
  const t = useTranslations('mine')
  const navigate = useNavigate()
  const [problem, setProblem] = useState<FieldProblem>()
  const [{ fetching }, takeOver] = useMutation(TakeOverPersonalClientDocument)
  const take = async () => {
    const { data } = await takeOver({ input: { clientId: client.id } })
    const taken = data?.takeOverPersonalClient
    if (!taken?.client) return setProblem(taken?.userErrors[0] ?? { message: t('unreachable') })
    announce(t('left.taken', { client: taken.client.name }))
    await navigate({
      to: '/w/$workspace/clients/$slug/overview',
      params: { workspace, slug: taken.client.slug },
    })
  }
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-hairline px-4 py-3 last:border-0">
      <div className="grid gap-0.5">
        <p className="font-medium">{t('left.of', { name: client.member.name })}</p>
        <p className="text-sm text-muted">
          {t('left.since')} {client.leftAt ? <When at={client.leftAt} /> : null}
        </p>
        <ProblemText id={`${client.id}-problem`} problem={problem} />
      </div>
      <Button busy={fetching} onClick={() => void take()}>
        {t('left.take')}
      </Button>
    </li>
  )
}
