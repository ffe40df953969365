import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { TableSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { ImportDetailFragment } from '../graphql/graphql.ts'
import { Table, type Column } from '../design/table.tsx'
import { ImportsDocument } from './imports.graphql.ts'

const variables = { first: 20 }
const context = { additionalTypenames: ['Import'] }

/** Imports that were started, newest first, so that one that was left is found again. */
export function PastImports({ workspace }: { workspace: string }) {
  const t = useTranslations('imports')
  const [answer, ask] = useQuery({ query: ImportsDocument, variables, context })
  useRereading(ask)
  const columns = useColumns(workspace)
  return (
    <section aria-labelledby="past" className="grid gap-3">
      <h2 id="past" className="text-md font-semibold">
        {t('past.title')}
      </h2>
      <View
        titled
        answer={answer}
        what={t('what')}
        select={(data) => data.imports}
        skeleton={<TableSkeleton rows={2} />}
        retry={ask}
      >
        {({ nodes }) =>
          nodes.length === 0 ? (
            <p className="text-muted">{t('past.none')}</p>
          ) : (
            <Table label={t('past.title')} columns={columns} rows={nodes} rowKey={({ id }) => id} />
          )
        }
      </View>
    </section>
  )
}

function useColumns(workspace: string): Column<ImportDetailFragment>[] {
  const t = useTranslations('imports')
  const formats = useFormats()
  return [
    {
      key: 'when',
      title: t('past.when'),
      cell: ({ id, job }) => (
        <Link
          to="/w/$workspace/import/$id"
          params={{ workspace, id }}
          className="text-accent underline underline-offset-2"
        >
          {t('past.open', { when: formats.instant(job.createdAt) })}
        </Link>
      ),
    },
    { key: 'who', title: t('past.who'), cell: ({ job }) => job.startedBy },
    { key: 'state', title: t('past.state'), cell: ({ job }) => t(`state.${job.state}`) },
    { key: 'result', title: t('past.result'), cell: ({ counts }) => t('result', counts) },
  ]
}
