import { useTranslations } from 'use-intl'
import { Card } from '../design/card.tsx'
import { CopyText } from '../design/copy-text.tsx'
import { ProblemWords } from '../design/problem-text.tsx'
import { When } from '../design/when.tsx'
import type { ServiceUserDetailFragment } from '../graphql/graphql.ts'
import { Fact } from './fact.tsx'

/** Who the service user is, until when its token works, and why Apple refuses it where it does. */
export function ServiceUserFacts({ serviceUser }: { serviceUser: ServiceUserDetailFragment }) {
  const t = useTranslations('service-user')
  const { email, firstName, lastName, registeredAt, tokenExpiresAt, lookedAt, problem } = serviceUser
  return (
    <Card title={t('settings.facts')}>
      {problem ? (
        <div role="alert" className="mb-4 rounded-control bg-broken-tint px-3 py-2 text-sm text-broken">
          <ProblemWords problem={problem} />
        </div>
      ) : null}
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        <Fact name={t('settings.name')}>{`${firstName} ${lastName}`}</Fact>
        <Fact name={t('settings.email')}>
          <CopyText whole text={email} label={t('settings.email')} />
        </Fact>
        <Fact name={t('settings.registered')}>
          <When at={registeredAt} />
        </Fact>
        {tokenExpiresAt ? (
          <Fact name={t('settings.token')}>
            <When at={tokenExpiresAt} /> <span className="text-muted">{t('settings.tokenAtMost')}</span>
          </Fact>
        ) : null}
        {lookedAt ? (
          <Fact name={t('settings.looked')}>
            <When at={lookedAt} ago />
          </Fact>
        ) : null}
      </dl>
    </Card>
  )
}
