import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { View } from '../design/view.tsx'
import { AppHeadDocument } from './app.graphql.ts'
import { AppHeading } from './app-heading.tsx'

/** The page of an app whose sales are not told because it is left out: its head, which says so. */
export function AppWithoutSales({ id, workspace }: { id: string; workspace: string }) {
  const t = useTranslations('app')
  const [answer, ask] = useQuery({ query: AppHeadDocument, variables: { id } })
  return (
    <View answer={answer} what={t('what')} select={(data) => data.app} skeleton={null} retry={ask}>
      {(app) => <AppHeading app={app} workspace={workspace} />}
    </View>
  )
}
