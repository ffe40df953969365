import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Field, inputClass } from '../design/field.tsx'
import { appleToday } from '../format/day.ts'
import { useFormats } from '../format/use-formats.ts'
import { DEFAULT_RANGE, isPreset, PRESETS, resolveRange } from './range.ts'

interface RangePickerProps {
  range: string | undefined
  onRange: (range: string) => void
}

/** The days that are shown: a named range, or any two days. */
export function RangePicker({ range = DEFAULT_RANGE, onRange }: RangePickerProps) {
  const t = useTranslations('app')
  const formats = useFormats()
  const id = useId()
  const [open, setOpen] = useState(false)
  const { from, to } = resolveRange(range)
  return (
    <div className="flex flex-wrap items-center gap-3">
      <label htmlFor={id} className="sr-only">
        {t('range.label')}
      </label>
      <select
        id={id}
        className={inputClass}
        value={isPreset(range) ? range : 'custom'}
        onChange={(event) => (event.target.value === 'custom' ? setOpen(true) : onRange(event.target.value))}
      >
        {PRESETS.map((preset) => (
          <option key={preset} value={preset}>
            {t(`range.${preset}`)}
          </option>
        ))}
        <option value="custom">{t('range.custom')}</option>
      </select>
      <p className="numbers text-muted">{formats.dayRange(from, to)}</p>
      <Dialog title={t('range.custom')} open={open} onClose={() => setOpen(false)}>
        <CustomRange
          from={from}
          to={to}
          onRange={(custom) => {
            setOpen(false)
            onRange(custom)
          }}
        />
      </Dialog>
    </div>
  )
}

function CustomRange({ from, to, onRange }: { from: string; to: string; onRange: (range: string) => void }) {
  const t = useTranslations('app')
  const [first, setFirst] = useState(from)
  const [last, setLast] = useState(to)
  const wrong = first > last
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (!wrong) onRange(`${first}..${last}`)
      }}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          label={t('range.from')}
          type="date"
          required
          value={first}
          max={appleToday()}
          problem={wrong ? { message: t('range.wrong') } : undefined}
          onChange={(event) => setFirst(event.target.value)}
        />
        <Field
          label={t('range.to')}
          type="date"
          required
          value={last}
          max={appleToday()}
          onChange={(event) => setLast(event.target.value)}
        />
      </div>
      <div className="flex justify-end">
        <Button type="submit" kind="primary">
          {t('range.show')}
        </Button>
      </div>
    </form>
  )
}
