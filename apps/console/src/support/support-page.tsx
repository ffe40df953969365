import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { Card } from '../design/card.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { SettingsFrame } from '../settings/settings-frame.tsx'
import { SettingsNote } from '../settings/settings-note.tsx'
import { useMay, useReachesAll } from '../shell/use-may.ts'
import { SupportForm } from './support-form.tsx'
import { SupportDocument } from './support.graphql.ts'

/** Where the people of this workspace and its clients find help. */
export function SupportPage() {
  const t = useTranslations('support')
  const reachesAll = useReachesAll()
  const mayChange = useMay()('workspace.edit') && reachesAll
  const [answer, ask] = useQuery({ query: SupportDocument })
  return (
    <SettingsFrame title={t('title')} intro={t('intro')}>
      <View
        titled
        answer={answer}
        what={t('what')}
        select={(data) => data.support}
        skeleton={<CardSkeleton height="14rem" />}
        retry={ask}
      >
        {({ contact }) => (
          <>
            {mayChange ? null : <SettingsNote>{t('mayNot')}</SettingsNote>}
            <Card title={t('card')}>
              <SupportForm contact={contact} mayChange={mayChange} />
            </Card>
          </>
        )}
      </View>
    </SettingsFrame>
  )
}
