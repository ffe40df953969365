import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import { Cross } from '../design/marks.tsx'

/** The important apps in the order in which they are read, changed by buttons: no dragging is needed. */
export function ImportantList({
  apps,
  readOnly,
  onChange,
}: {
  apps: readonly { id: string; name: string }[]
  readOnly: boolean
  onChange: (ids: string[]) => void
}) {
  const t = useTranslations('selection')
  if (apps.length === 0) return null
  const ids = apps.map(({ id }) => id)
  const move = (from: number, to: number) => {
    const [moved] = ids.splice(from, 1)
    if (!moved) return
    ids.splice(to, 0, moved)
    announce(t('moved', { name: apps[from]?.name ?? '', place: to + 1 }))
    onChange(ids)
  }
  return (
    <Card title={t('importantTitle')}>
      <p className="pb-2 text-sm text-muted">{t('importantHelp')}</p>
      <ol className="grid gap-1">
        {apps.map(({ id, name }, index) => (
          <li key={id} className="flex items-center gap-1">
            <span className="numbers w-5 text-muted">{index + 1}</span>
            <span className="grow truncate" dir="auto">
              {name}
            </span>
            {readOnly ? null : (
              <>
                <Button
                  kind="quiet"
                  aria-label={t('up', { name })}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                >
                  <Arrow up />
                </Button>
                <Button
                  kind="quiet"
                  aria-label={t('down', { name })}
                  disabled={index === apps.length - 1}
                  onClick={() => move(index, index + 1)}
                >
                  <Arrow />
                </Button>
                <Button
                  kind="quiet"
                  aria-label={t('drop', { name })}
                  onClick={() => onChange(ids.filter((other) => other !== id))}
                >
                  <Cross />
                </Button>
              </>
            )}
          </li>
        ))}
      </ol>
    </Card>
  )
}

function Arrow({ up = false }: { up?: boolean }) {
  return (
    <svg width="12" height="12" viewBox="0 0 16 16" fill="none" aria-hidden="true">
      <path
        d={up ? 'm3 10 5-5 5 5' : 'm3 6 5 5 5-5'}
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
