import { getRouteApi } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { CardSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { MethodSwitch } from './method-switch.tsx'
import { MethodPolicyDocument } from './methods.graphql.ts'
import { SettingsFrame } from './settings-frame.tsx'
import { SettingsNote } from './settings-note.tsx'

const route = getRouteApi('/w/$workspace')

/** Which ways of connecting the workspace offers. Everybody may read it; owners decide. */
export function MethodsPage() {
  const t = useTranslations('settings')
  const { viewer } = route.useRouteContext()
  const [answer, ask] = useQuery({ query: MethodPolicyDocument })
  const mayChange = viewer.role === 'OWNER'
  return (
    <SettingsFrame title={t('nav.methods')} intro={t('methods.intro')}>
      <View
        titled
        answer={answer}
        what={t('methods.what')}
        select={(data) => data.methodPolicy}
        skeleton={<CardSkeleton height="24rem" />}
        retry={ask}
      >
        {(policy) => (
          <>
            {mayChange ? null : <SettingsNote>{t('methods.ownersDecide')}</SettingsNote>}
            <ul className="divide-y divide-hairline rounded-card border border-hairline bg-surface">
              {policy.map((each) => (
                <li key={each.method} className="px-4 py-4">
                  <MethodSwitch policy={each} mayChange={mayChange} />
                </li>
              ))}
            </ul>
          </>
        )}
      </View>
    </SettingsFrame>
  )
}
