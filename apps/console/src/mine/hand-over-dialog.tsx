import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { ClientPicker, type ChosenClient } from '../connect/client-picker.tsx'
import { announce } from '../design/announcer.tsx'
import { Dialog } from '../design/dialog.tsx'
import { DialogForm } from '../design/dialog-form.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import type { MyIntegrationFragment } from '../graphql/graphql.ts'
import { HandOverIntegrationDocument } from './new-owner.graphql.ts'

interface HandOverDialogProps {
  integration: MyIntegrationFragment
  onClose: () => void
}

const WAYS = ['becomes', 'goes'] as const

/** Asks how something of mine becomes the agency's: with its client, or by going to one that is there. */
export function HandOverDialog({ integration, onClose }: HandOverDialogProps) {
  const t = useTranslations('mine')
  const id = useId()
  const [way, setWay] = useState<(typeof WAYS)[number]>('becomes')
  const [client, setClient] = useState<ChosenClient | null>(null)
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(HandOverIntegrationDocument)
  const { name } = integration.client
  const submit = async () => {
    const outcome = await change({
      integrationId: integration.id,
      clientId: way === 'goes' ? client?.id : null,
    })
    setProblem(problemOf(outcome, t('unreachable')))
    if (!('made' in outcome)) return
    announce(t('handedOver', { client: outcome.made.integration?.client.name ?? name }))
    onClose()
  }
  return (
    <Dialog title={t('dialog.title', { client: name })} open onClose={onClose}>
      <DialogForm
        submit={t('dialog.submit')}
        keep={t('dialog.keep')}
        busy={changing}
        incomplete={way === 'goes' && client === null}
        problem={problem}
        onSubmit={() => void submit()}
        onClose={onClose}
      >
        <p>{t('dialog.body')}</p>
        <fieldset className="grid gap-2">
          <legend className="sr-only">{t('dialog.way')}</legend>
          {WAYS.map((one) => (
            <label key={one} className="flex items-baseline gap-2">
              <input
                type="radio"
                name={id}
                className="accent-accent"
                checked={way === one}
                onChange={() => setWay(one)}
              />
              {t(`dialog.${one}`, { client: name })}
            </label>
          ))}
        </fieldset>
        {way === 'goes' ? <ClientPicker value={client} problem={undefined} onChange={setClient} /> : null}
      </DialogForm>
    </Dialog>
  )
}
