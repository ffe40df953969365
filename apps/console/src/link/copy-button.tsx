import { useState } from 'react'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'

/** Copies a text, and says so. */
export function CopyButton({ text, label, copied }: { text: string; label: string; copied: string }) {
  const [done, setDone] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setDone(true)
    announce(copied)
  }
  return (
    <Button onClick={() => void copy()} onBlur={() => setDone(false)}>
      {done ? copied : label}
    </Button>
  )
}
