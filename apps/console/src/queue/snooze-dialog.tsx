import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Dialog } from '../design/dialog.tsx'
import { DialogForm } from '../design/dialog-form.tsx'
import { Field } from '../design/field.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { ActionItemRowFragment } from '../graphql/graphql.ts'
import { morningIn } from './time-left.ts'
import type { ItemChanges } from './use-item.ts'

interface SnoozeDialogProps {
  item: ActionItemRowFragment
  changes: ItemChanges
  onClose: () => void
}

const LONGEST_DAYS = 29

/** Asks until when something is put off: a day within the next month, before its deadline. */
export function SnoozeDialog({ item, changes, onClose }: SnoozeDialogProps) {
  const t = useTranslations('queue')
  const formats = useFormats()
  const [openedMs] = useState(() => Date.now())
  const [day, setDay] = useState(dayOf(morningIn(1, openedMs)))
  return (
    <Dialog title={t('snooze.title')} open onClose={onClose}>
      <DialogForm
        submit={t('snooze.submit')}
        keep={t('snooze.keep')}
        busy={changes.busy}
        incomplete={day === ''}
        problem={changes.problem}
        onSubmit={() => void changes.snooze(new Date(`${day}T08:00`)).then((done) => done && onClose())}
        onClose={onClose}
      >
        <p className="text-muted">
          {item.dueAt
            ? t('snooze.bodyDue', { day: formats.instant(item.dueAt, openedMs) })
            : t('snooze.body')}
        </p>
        <Field
          type="date"
          label={t('snooze.day')}
          value={day}
          min={dayOf(morningIn(1, openedMs))}
          max={dayOf(morningIn(LONGEST_DAYS, openedMs))}
          onChange={(event) => setDay(event.target.value)}
        />
      </DialogForm>
    </Dialog>
  )
}

/** The day where the person is. */
function dayOf(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
