import { useTranslations } from 'use-intl'
import { CopyText } from '../design/copy-text.tsx'
import { ProblemWords } from '../design/problem-text.tsx'
import { When } from '../design/when.tsx'
import type { ServiceUserDetailFragment } from '../graphql/graphql.ts'
import { Fact } from './fact.tsx'

/** The key by what may be told of it, and why Apple refuses it where it does. */
export function KeyFacts({ apiKey }: { apiKey: NonNullable<ServiceUserDetailFragment['key']> }) {
  const t = useTranslations('service-user')
  const { keyId, registeredAt, lastUsedAt, reaches, of, problem } = apiKey
  return (
    <>
      {problem ? (
        <div role="alert" className="rounded-control bg-warn-tint px-3 py-2 text-sm text-warn">
          <ProblemWords problem={problem} />
        </div>
      ) : null}
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        <Fact name={t('key.keyId')}>
          <CopyText whole text={keyId} label={t('key.keyId')} />
        </Fact>
        <Fact name={t('key.reaches')}>
          {lastUsedAt ? t('key.accounts', { reaches, count: of }) : t('key.looking')}
        </Fact>
        <Fact name={t('key.registered')}>
          <When at={registeredAt} />
        </Fact>
        {lastUsedAt ? (
          <Fact name={t('key.used')}>
            <When at={lastUsedAt} ago />
          </Fact>
        ) : null}
      </dl>
    </>
  )
}
