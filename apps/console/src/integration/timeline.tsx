import { useTranslations } from 'use-intl'
import { Glyph, isState } from '../design/glyph.tsx'
import { When } from '../design/when.tsx'
import type { IntegrationDetailFragment } from '../graphql/graphql.ts'

/** Every change of state with its reason and who made it, newest first. */
export function Timeline({ transitions }: { transitions: IntegrationDetailFragment['timeline']['nodes'] }) {
  const t = useTranslations('integration')
  const states = useTranslations('states')
  return (
    <ol className="grid">
      {transitions.map((transition, index) => (
        <li key={`${transition.at}-${index}`} className="grid grid-cols-[1rem_1fr] gap-x-3">
          <span className="grid justify-items-center">
            <span className="pt-0.5">
              <Glyph state={transition.to} still />
            </span>
            {index < transitions.length - 1 ? (
              <span aria-hidden="true" className="h-full w-px bg-hairline" />
            ) : null}
          </span>
          <div className="pb-4">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-medium">
                {isState(transition.to) ? states(`label.${transition.to}`) : transition.to}
              </span>
              <span className="text-sm text-muted">
                <When at={transition.at} />
                {' · '}
                {t('timeline.by', { who: transition.by })}
              </span>
            </p>
            {transition.reason ? (
              <p className="max-w-[64ch] text-sm text-muted">{transition.reason}</p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
