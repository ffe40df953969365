import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { ProblemAlert, type FieldProblem } from '../design/problem-text.tsx'
import { Trail } from '../design/trail.tsx'
import type { PreviewImportMutation } from '../graphql/graphql.ts'
import { ImportFiles, noFiles, type ChosenFiles } from './import-files.tsx'
import { ImportPreview } from './import-preview.tsx'
import { PreviewImportDocument, StartImportDocument } from './imports.graphql.ts'
import { PastImports } from './past-imports.tsx'

const route = getRouteApi('/w/$workspace/import')

/** What a trial answered. */
export type Preview = NonNullable<PreviewImportMutation['previewImport']['preview']>

/** Brings many clients in: table and keys, a trial row by row, then a job that can be left and found again. */
export function ImportPage() {
  const t = useTranslations('imports')
  const { workspace } = route.useParams()
  return (
    <>
      <PageTitle
        title={t('title')}
        trail={
          <Trail>
            {[
              <Link key="clients" to="/w/$workspace/clients" params={{ workspace }}>
                {t('trail')}
              </Link>,
            ]}
          </Trail>
        }
      />
      <div className="grid gap-6">
        <p className="max-w-[72ch] text-muted">{t('intro')}</p>
        <NewImport />
        <PastImports workspace={workspace} />
      </div>
    </>
  )
}

function NewImport() {
  const t = useTranslations('imports')
  const navigate = route.useNavigate()
  const [chosen, setChosen] = useState(noFiles)
  const [preview, setPreview] = useState<Preview>()
  const [problem, setProblem] = useState<FieldProblem>()
  const trying = useChange(PreviewImportDocument)
  const starting = useChange(StartImportDocument)
  const choose = (next: ChosenFiles) => {
    setChosen(next)
    setPreview(undefined)
    setProblem(undefined)
  }
  const tryIt = async () => {
    const outcome = await trying.change(chosen)
    setProblem(problemOf(outcome, t('unreachable')))
    const found = 'made' in outcome ? outcome.made.preview : null
    if (!found) return
    setPreview(found)
    announce(t('preview.announce', found.counts))
  }
  const start = async () => {
    const outcome = await starting.change(chosen)
    setProblem(problemOf(outcome, t('unreachable')))
    const id = 'made' in outcome ? outcome.made.import?.id : undefined
    if (id) await navigate({ to: '/w/$workspace/import/$id', params: (current) => ({ ...current, id }) })
  }
  return (
    <>
      <form
        noValidate
        className="grid max-w-[60rem] gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (!trying.changing) void tryIt()
        }}
      >
        <ImportFiles chosen={chosen} onChoose={choose} />
        <ProblemAlert problem={problem} />
        <p>
          <Button
            type="submit"
            kind={preview ? 'secondary' : 'primary'}
            busy={trying.changing}
            disabled={chosen.text.trim() === ''}
          >
            {trying.changing ? t('trying') : t('try')}
          </Button>
        </p>
      </form>
      {preview ? (
        <ImportPreview preview={preview} starting={starting.changing} onStart={() => void start()} />
      ) : null}
    </>
  )
}
