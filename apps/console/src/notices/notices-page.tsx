import { getRouteApi } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import { ProblemAlert } from '../design/problem-text.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { SettingsFrame } from '../settings/settings-frame.tsx'
import { useMay } from '../shell/use-may.ts'
import { SendNoticeSampleDocument } from './channels.graphql.ts'
import { Channels } from './channels.tsx'
import { NoticeTimes } from './notice-times.tsx'
import { NoticesDocument } from './notices.graphql.ts'
import { Preferences } from './preferences.tsx'
import { QuietHours } from './quiet-hours.tsx'
import { Rules } from './rules.tsx'
import { useSet } from './use-set.ts'

const route = getRouteApi('/w/$workspace')
const context = { additionalTypenames: ['NoticeSettings', 'NoticePreference', 'NoticeChannel', 'QuietHours'] }

/** Who is told of what happens, where and when; and how the one who looks wants to be told. */
export function NoticesPage() {
  const t = useTranslations('notices')
  const { viewer } = route.useRouteContext()
  const all = useMay()('member.read')
  const mayChange = viewer.role === 'OWNER' || viewer.role === 'ADMIN'
  const [answer, ask] = useQuery({ query: NoticesDocument, variables: { all }, context })
  return (
    <SettingsFrame title={t('title')} intro={t('intro')} actions={<SampleToMe />}>
      <View
        titled
        answer={answer}
        what={t('what')}
        select={({ noticePreferences, ...rest }) => noticePreferences && { noticePreferences, ...rest }}
        skeleton={<CardSkeleton height="24rem" />}
        retry={ask}
      >
        {({ noticePreferences, quietHours, noticeSettings, members }) => (
          <div className="grid gap-6">
            <Card title={t('mine.title')}>
              <Preferences preferences={noticePreferences} />
            </Card>
            <Card title={t('quiet.title')}>
              <QuietHours hours={quietHours} />
            </Card>
            {noticeSettings ? (
              <>
                <Card title={t('rules.title')} flush>
                  <Rules rules={noticeSettings.rules} people={members?.nodes ?? []} mayChange={mayChange} />
                </Card>
                <Card title={t('channels.title')} flush>
                  <Channels channels={noticeSettings.channels} mayChange={mayChange} />
                </Card>
                <Card title={t('times.title')}>
                  <NoticeTimes settings={noticeSettings} mayChange={mayChange} />
                </Card>
              </>
            ) : null}
          </div>
        )}
      </View>
    </SettingsFrame>
  )
}

function SampleToMe() {
  const t = useTranslations('notices')
  const { busy, problem, set } = useSet(SendNoticeSampleDocument)
  return (
    <>
      <Button busy={busy} onClick={() => void set({}).then((sent) => sent && announce(t('sampleSent')))}>
        {t('sampleToMe')}
      </Button>
      <ProblemAlert problem={problem} />
    </>
  )
}
