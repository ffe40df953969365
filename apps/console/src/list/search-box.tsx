import { useEffect, useState } from 'react'
import { inputClass } from '../design/field.tsx'

/** Typing waits this long before the list is asked, in milliseconds. */
const WAIT_MS = 120

/** The search of a list; `/` brings the focus here, the address keeps what is typed. */
export function SearchBox({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (text: string) => void
}) {
  const [text, setText] = useState(value)
  const [sent, setSent] = useState(value)
  if (value !== sent) {
    setSent(value)
    setText(value)
  }
  useEffect(() => {
    if (text === sent) return undefined
    const timer = setTimeout(() => {
      setSent(text)
      onChange(text)
    }, WAIT_MS)
    return () => clearTimeout(timer)
  }, [text, sent, onChange])
  return (
    <input
      type="search"
      data-list-search
      aria-label={label}
      placeholder={label}
      className={`${inputClass} w-80 max-w-full`}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur()
      }}
    />
  )
}
