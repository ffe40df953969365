import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { Card } from '../design/card.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { SettingsFrame } from '../settings/settings-frame.tsx'
import { SettingsNote } from '../settings/settings-note.tsx'
import { useMay } from '../shell/use-may.ts'
import { FixedTimes } from './fixed-times.tsx'
import { RawFilesForm } from './raw-files-form.tsx'
import { RetentionDocument } from './retention.graphql.ts'

/** How long raw files are kept, which a workspace decides, and all else, which it does not. */
export function RetentionPage() {
  const t = useTranslations('retention')
  const mayChange = useMay()('workspace.edit')
  const [answer, ask] = useQuery({ query: RetentionDocument })
  return (
    <SettingsFrame title={t('title')} intro={t('intro')}>
      <View
        titled
        answer={answer}
        what={t('what')}
        select={(data) => data.retention}
        skeleton={<CardSkeleton height="20rem" />}
        retry={ask}
      >
        {({ keepRawFilesDays }) => (
          <>
            {mayChange ? null : <SettingsNote>{t('mayNot')}</SettingsNote>}
            <Card title={t('raw.title')}>
              <RawFilesForm key={keepRawFilesDays ?? 0} days={keepRawFilesDays} mayChange={mayChange} />
            </Card>
            <Card title={t('fixed.title')} flush>
              <FixedTimes />
            </Card>
          </>
        )}
      </View>
    </SettingsFrame>
  )
}
