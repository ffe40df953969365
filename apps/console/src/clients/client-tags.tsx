import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { inputClass } from '../design/field.tsx'
import { ProblemText, type FieldProblem } from '../design/problem-text.tsx'
import type { ClientHeadFragment } from '../graphql/graphql.ts'
import { SetClientTagsDocument } from './change-client.graphql.ts'

/** The tags of a client; one is added by typing it, and taken away by its own button. */
export function ClientTags({ client, mayEdit }: { client: ClientHeadFragment; mayEdit: boolean }) {
  const t = useTranslations('clients')
  const id = useId()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(SetClientTagsDocument)
  const save = async (tags: readonly string[]) => {
    const outcome = await change({ clientId: client.id, tags: [...tags] })
    if ('problem' in outcome) return setProblem(outcome.problem)
    if ('unreachable' in outcome) return setProblem({ message: t('change.unreachable') })
    announce(t('about.tagged', { tags: outcome.made.client?.tags.join(', ') || t('about.noTags') }))
  }
  return (
    <div className="grid gap-2">
      <p className="text-sm text-muted" id={`${id}-label`}>
        {t('about.tags')}
      </p>
      {client.tags.length > 0 ? (
        <ul aria-labelledby={`${id}-label`} className="flex flex-wrap gap-1.5">
          {client.tags.map((tag) => (
            <li key={tag} className="flex items-center gap-1 rounded-control bg-sunken ps-2 pe-1 text-sm">
              {tag}
              {mayEdit ? (
                <button
                  type="button"
                  className="grid size-6 place-items-center rounded-control text-muted hover:bg-surface hover:text-ink"
                  aria-label={t('about.untag', { tag })}
                  onClick={() => void save(client.tags.filter((one) => one !== tag))}
                >
                  <span aria-hidden="true">×</span>
                </button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : mayEdit ? null : (
        <p>{t('about.noTags')}</p>
      )}
      {mayEdit ? (
        <form
          className="flex gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            if (!changing && typed.trim()) void save([...client.tags, typed])
          }}
        >
          <label htmlFor={id} className="sr-only">
            {t('about.addTag')}
          </label>
          <input
            id={id}
            className={`${inputClass} min-w-0 grow`}
            value={typed}
            placeholder={t('about.tagExample')}
            autoComplete="off"
            aria-invalid={problem ? true : undefined}
            aria-describedby={`${id}-problem`}
            onChange={(event) => {
              setTyped(event.target.value)
              setProblem(undefined)
            }}
          />
          <Button type="submit" busy={changing}>
            {t('about.addTagSubmit')}
          </Button>
        </form>
      ) : null}
      <ProblemText id={`${id}-problem`} problem={problem} />
    </div>
  )
}
