import { useState } from 'react'
import { useClient } from 'urql'
import { useTranslations } from 'use-intl'
import { saveFile } from '../api/save-file.ts'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import { CopyButton } from '../design/copy-button.tsx'
import { ProblemAlert, type FieldProblem } from '../design/problem-text.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { OffboardingDetailFragment } from '../graphql/graphql.ts'
import { useMay } from '../shell/use-may.ts'
import { RestoreClientDocument } from './change-client.graphql.ts'
import { OffboardingProofDocument } from './offboarding.graphql.ts'
import { RevocationList, useKind } from './revocation-list.tsx'
import { RevocationTick } from './revocation-tick.tsx'

interface OffboardedProps {
  client: { id: string; name: string }
  offboarding: OffboardingDetailFragment
  slug: string
}

/** A client that was ended: until when it can be brought back, what is still to be revoked, and the proof. */
export function Offboarded({ client, offboarding, slug }: OffboardedProps) {
  const t = useTranslations('offboarding')
  const kindOf = useKind()
  const formats = useFormats()
  const { at, by, revocations, erased } = offboarding
  const list = () =>
    revocations
      .filter(({ shared, confirmedAt }) => !shared && confirmedAt === null)
      .map(({ kind, keyId, label, page }) =>
        t('self.step', { kind: kindOf(kind), name: keyId ?? label, page: page.label, url: page.url }),
      )
      .join('\n')
  return (
    <div className="grid max-w-[60rem] gap-6">
      <Card title={t('ended.title', { client: client.name })}>
        <div className="grid gap-4">
          <div className="grid gap-1">
            <p>{t('ended.by', { who: by, when: formats.instant(at) })}</p>
            <DataSentence offboarding={offboarding} />
          </div>
          <Actions client={client} offboarding={offboarding} slug={slug} />
        </div>
      </Card>
      <RevocationList
        title={t('list.title')}
        intro={t('list.after')}
        revocations={revocations}
        tick={(revocation) => <RevocationTick clientId={client.id} revocation={revocation} />}
      >
        {list() === '' ? null : (
          <p>
            <CopyButton label={t('list.copy')} text={list} />
          </p>
        )}
      </RevocationList>
      {erased.length > 0 ? (
        <Card title={t('ended.erased')}>
          <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
            {erased.map(({ kind, rows }) => (
              <div key={kind} className="contents">
                <dt className="code text-muted">{kind}</dt>
                <dd className="numbers">{t('ended.rows', { rows })}</dd>
              </div>
            ))}
          </dl>
        </Card>
      ) : null}
    </div>
  )
}

function DataSentence({ offboarding }: { offboarding: OffboardingDetailFragment }) {
  const t = useTranslations('offboarding')
  const formats = useFormats()
  const { deleteAt, deletingAt, deletedAt } = offboarding
  if (deletedAt) return <p>{t('ended.deleted', { when: formats.instant(deletedAt) })}</p>
  if (deletingAt) return <p>{t('ended.deleting')}</p>
  if (deleteAt) return <p>{t('ended.deletes', { when: formats.day(deleteAt.slice(0, 10)) })}</p>
  return <p>{t('ended.kept')}</p>
}

function Actions({ client, offboarding, slug }: OffboardedProps) {
  const t = useTranslations('offboarding')
  const mayRestore = useMay()('client.edit') && offboarding.deletingAt === null
  const api = useClient()
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(RestoreClientDocument)
  const restore = async () => {
    const outcome = await change({ clientId: client.id })
    if ('made' in outcome) return announce(t('ended.restored', { client: client.name }))
    setProblem(problemOf(outcome, t('unreachable')))
  }
  const download = async () => {
    const { data } = await api
      .query(OffboardingProofDocument, { slug }, { requestPolicy: 'network-only' })
      .toPromise()
    const proof = data?.client?.offboardingProof
    if (proof) saveFile(proof, `off-boarding-${slug}.json`, 'application/json')
    else setProblem({ message: t('ended.proofFailed') })
  }
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void download()}>{t('ended.proof')}</Button>
        {mayRestore ? (
          <Button busy={changing} onClick={() => void restore()}>
            {t('ended.restore')}
          </Button>
        ) : null}
      </div>
      {mayRestore ? <p className="text-sm text-muted">{t('ended.restoreHelp')}</p> : null}
      <ProblemAlert problem={problem} />
    </>
  )
}
