import { useTranslations } from 'use-intl'
import { Ring } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { DialogForm } from '../design/dialog-form.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { FailureCauseRowFragment } from '../graphql/graphql.ts'
import type { Retry, RetryEstimate } from './use-retry.ts'

interface RetryDialogProps {
  cause: FailureCauseRowFragment
  retry: Retry
}

/** So many clients are named; the others are counted. */
const NAMED = 5

/** Says what trying all of a cause again is about and takes, before it is done. */
export function RetryDialog({ cause, retry }: RetryDialogProps) {
  const t = useTranslations('operations.retry')
  const { estimate, problem } = retry
  return (
    <Dialog title={t('title')} open={retry.isOpen} onClose={retry.close}>
      <DialogForm
        submit={t('submit', { count: estimate?.count ?? cause.count })}
        keep={t('keep')}
        busy={retry.busy}
        incomplete={estimate === undefined}
        problem={problem}
        onSubmit={() => void retry.start()}
        onClose={retry.close}
      >
        <p>{cause.message}</p>
        {estimate ? (
          <Cost estimate={estimate} unit={cause.unit} />
        ) : problem ? null : (
          <p className="flex items-center gap-2 text-muted">
            <Ring /> {t('counting')}
          </p>
        )}
      </DialogForm>
    </Dialog>
  )
}

function Cost({ estimate, unit }: { estimate: RetryEstimate; unit: FailureCauseRowFragment['unit'] }) {
  const t = useTranslations('operations.retry')
  const formats = useFormats()
  const { clients, count, requests, secondsLow, secondsHigh } = estimate
  const inMinutes = secondsHigh > 120
  const span = (seconds: number) => (inMinutes ? Math.ceil(seconds / 60) : seconds)
  return (
    <div className="grid gap-2">
      <p className="font-medium">{t(`of.${unit}`, { count, clients: clients.length })}</p>
      <ul className="grid gap-0.5 text-sm">
        {clients.slice(0, NAMED).map((client) => (
          <li key={client.id} className="flex justify-between gap-4">
            <span className="[overflow-wrap:anywhere]">{client.name}</span>
            <span className="numbers text-muted">{formats.number(client.count)}</span>
          </li>
        ))}
        {clients.length > NAMED ? (
          <li className="text-muted">{t('others', { count: clients.length - NAMED })}</li>
        ) : null}
      </ul>
      <p className="text-sm text-muted">
        {t(inMinutes ? 'costMinutes' : 'costSeconds', {
          requests,
          low: span(secondsLow),
          high: span(secondsHigh),
        })}
      </p>
    </div>
  )
}
