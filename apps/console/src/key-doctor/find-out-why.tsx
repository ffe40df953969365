import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { loadWords } from '../words/words.ts'
import type { DiagnoseApiKeyInput } from '../graphql/graphql.ts'

const Diagnosis = lazy(async () => {
  const [{ Diagnosis: component }] = await Promise.all([import('./diagnosis.tsx'), loadWords('key-doctor')])
  return { default: component }
})

/** A look at the key that was typed, beside the form and without storing it. Fetched when somebody asks for it. */
export function FindOutWhy({ typed }: { typed: DiagnoseApiKeyInput }) {
  const t = useTranslations('connect')
  const [asked, setAsked] = useState<{ typed: DiagnoseApiKeyInput; serial: number }>()
  return (
    <div className="grid gap-3 border-t border-hairline pt-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button onClick={() => setAsked({ typed, serial: (asked?.serial ?? 0) + 1 })}>{t('why.ask')}</Button>
        <p className="max-w-[56ch] text-sm text-muted">{t('why.help')}</p>
      </div>
      {asked ? (
        <Suspense>
          <Diagnosis key={asked.serial} typed={asked.typed} />
        </Suspense>
      ) : null}
    </div>
  )
}
