import { useTranslations } from 'use-intl'
import { When } from '../design/when.tsx'
import type { OperationsNowQuery } from '../graphql/graphql.ts'

type UnknownAnswer = NonNullable<OperationsNowQuery['unknownAnswers']>[number]

/** What Apple said that nobody knows, in its own words, with the id by which it finds it again. */
export function UnknownAnswers({ answers }: { answers: readonly UnknownAnswer[] }) {
  const t = useTranslations('operations.unknown')
  return (
    <ul>
      {answers.map(({ family, status, code, words, requestId, count, lastAt, integration }) => (
        <li
          key={`${integration?.id} ${family} ${status} ${code}`}
          className="grid gap-0.5 border-b border-hairline px-4 py-3 last:border-0"
        >
          <p className="font-medium">{t('what', { family, status, code: code || t('noCode') })}</p>
          {words ? <p className="text-sm [overflow-wrap:anywhere]">{words}</p> : null}
          <p className="text-sm text-muted">
            {integration?.client.name ?? t('gone')} {'·'} {t('count', { count })} {'·'} {t('last')}{' '}
            <When at={lastAt} />
            {requestId ? (
              <>
                {' · '}
                {t('request')} <span className="font-mono [overflow-wrap:anywhere]">{requestId}</span>
              </>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  )
}
