import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import type { ServiceUserDetailFragment } from '../graphql/graphql.ts'
import { KeyFacts } from './key-facts.tsx'
import { KeyForm } from './key-form.tsx'
import { RemoveKey } from './remove-key.tsx'

interface KeyCardProps {
  apiKey: ServiceUserDetailFragment['key']
  mayChange: boolean
  onChanged: () => void
}

/** The individual API key of the service user: what it is for, how far it was seen to reach, and how it comes and goes. */
export function KeyCard({ apiKey, mayChange, onChanged }: KeyCardProps) {
  const t = useTranslations('service-user')
  const [changing, setChanging] = useState(false)
  // Who may not change it is shown a key that serves what they reach, and otherwise nothing.
  if (!apiKey && !mayChange) return null
  const saved = () => {
    setChanging(false)
    onChanged()
    announce(t('key.saved'))
  }
  return (
    <Card title={t('key.title')}>
      <div className="grid gap-4">
        {apiKey ? <KeyFacts apiKey={apiKey} /> : <p>{t('key.none')}</p>}
        <p className="max-w-[72ch] text-muted">{t('key.why')}</p>
        {mayChange && changing ? <KeyForm onSaved={saved} onCancel={() => setChanging(false)} /> : null}
        {mayChange && !changing ? (
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => setChanging(true)}>{t(apiKey ? 'key.replace' : 'key.register')}</Button>
            {apiKey ? <RemoveKey onRemoved={onChanged} /> : null}
          </div>
        ) : null}
      </div>
    </Card>
  )
}
