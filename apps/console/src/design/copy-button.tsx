import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { announce } from './announcer.tsx'
import { Button } from './button.tsx'

/** Copies a text that is longer than what the page shows of it. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const t = useTranslations('states')
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text())
    setCopied(true)
    announce(t('copied'))
  }
  return (
    <Button onClick={() => void copy()} onBlur={() => setCopied(false)}>
      {copied ? t('copied') : label}
    </Button>
  )
}
