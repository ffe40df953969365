import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import type { ServiceUserDetailFragment } from '../graphql/graphql.ts'
import { SettingsFrame } from '../settings/settings-frame.tsx'
import { SettingsNote } from '../settings/settings-note.tsx'
import { KeyCard } from './key-card.tsx'
import { ReachedAccounts } from './reached-accounts.tsx'
import { RegisterForm } from './register-form.tsx'
import { ServiceUserFacts } from './service-user-facts.tsx'
import { ServiceUserDocument } from './service-user.graphql.ts'

const route = getRouteApi('/w/$workspace')

/** The workspace's own Apple user: who it is, what it reaches, and how it is registered or given another token. */
export function ServiceUserPage() {
  const t = useTranslations('service-user')
  const settings = useTranslations('settings')
  const [answer, ask] = useQuery({ query: ServiceUserDocument })
  return (
    <SettingsFrame title={settings('nav.service-user')} intro={t('settings.intro')}>
      <View
        titled
        answer={answer}
        what={t('what')}
        // Having none is an answer too.
        select={(data) => ({ serviceUser: data.serviceUser ?? null })}
        skeleton={<CardSkeleton height="16rem" />}
        retry={ask}
      >
        {({ serviceUser }) => (
          <Detail serviceUser={serviceUser} onChanged={() => ask({ requestPolicy: 'network-only' })} />
        )}
      </View>
    </SettingsFrame>
  )
}

function Detail({
  serviceUser,
  onChanged,
}: {
  serviceUser: ServiceUserDetailFragment | null
  onChanged: () => void
}) {
  const t = useTranslations('service-user')
  const { viewer } = route.useRouteContext()
  const [changing, setChanging] = useState(false)
  const mayChange = viewer.permissions.includes('workspace.edit')
  const saved = () => {
    setChanging(false)
    onChanged()
    announce(t('settings.saved'))
  }
  if (!serviceUser)
    return mayChange ? (
      <Card title={t('settings.register')}>
        <RegisterForm known={null} onSaved={saved} />
      </Card>
    ) : (
      <SettingsNote>
        {t('settings.none')} {t('settings.noneWho')}
      </SettingsNote>
    )
  return (
    <>
      <ServiceUserFacts serviceUser={serviceUser} />
      {mayChange ? (
        changing ? (
          <Card title={t('settings.replace')}>
            <RegisterForm known={serviceUser} onSaved={saved} onCancel={() => setChanging(false)} />
          </Card>
        ) : (
          <div>
            <Button onClick={() => setChanging(true)}>{t('settings.replace')}</Button>
          </div>
        )
      ) : null}
      <KeyCard apiKey={serviceUser.key} mayChange={mayChange} onChanged={onChanged} />
      <Card title={t('settings.accounts')} flush>
        <ReachedAccounts accounts={serviceUser.accounts} />
      </Card>
    </>
  )
}
