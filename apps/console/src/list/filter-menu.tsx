import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { useShortcut } from '../shell/keys.ts'
import { toggled, valuesOf } from './list-search.ts'

/** A filter: its values in words. One without options is met in links and chips, and cannot be chosen here. */
export interface FilterChoice {
  key: string
  title: string
  options: readonly { value: string; text: string }[]
}

interface FilterMenuProps {
  choices: readonly FilterChoice[]
  search: Readonly<Record<string, string | undefined>>
  onChange: (key: string, values: string | undefined) => void
}

/** Narrows a list: `f` opens it, every tick counts at once, Esc closes it. */
export function FilterMenu({ choices, search, onChange }: FilterMenuProps) {
  const t = useTranslations('list')
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useShortcut('f', t('keys.filter'), () => setOpen(true))
  useEffect(() => {
    if (!open) return undefined
    box.current?.querySelector<HTMLElement>('input')?.focus()
    const onPointer = ({ target }: PointerEvent) => {
      if (target instanceof Node && !box.current?.contains(target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPointer)
    return () => document.removeEventListener('pointerdown', onPointer)
  }, [open])
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc of the fields inside closes them
    <div
      ref={box}
      className="relative"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        setOpen(false)
        box.current?.querySelector<HTMLElement>('button')?.focus()
      }}
    >
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('filter')}
      </Button>
      {open ? (
        <div className="absolute start-0 top-full z-30 mt-1 flex w-max max-w-[calc(100vw-2rem)] flex-wrap gap-6 rounded-card border border-hairline bg-raised p-4 shadow-float">
          {choices.map(({ key, title, options }) => (
            <fieldset key={key} className="grid content-start gap-1">
              <legend className="pb-1 text-sm font-medium text-muted">{title}</legend>
              {options.map(({ value, text }) => (
                <label key={value} className="flex min-h-7 items-center gap-2">
                  <input
                    type="checkbox"
                    className="size-4 accent-accent"
                    checked={valuesOf(search[key]).includes(value)}
                    onChange={() => onChange(key, toggled(search[key], value))}
                  />
                  {text}
                </label>
              ))}
            </fieldset>
          ))}
        </div>
      ) : null}
    </div>
  )
}
