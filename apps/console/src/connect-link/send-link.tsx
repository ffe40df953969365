import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { DialogForm } from '../design/dialog-form.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import type { CapabilityName, ConnectLinkLanguage, CreateConnectLinkMutation } from '../graphql/graphql.ts'
import { useMay } from '../shell/use-may.ts'
import { CreateConnectLinkDocument } from './connect-link.graphql.ts'
import { LinkAddress } from './link-address.tsx'
import { Needs } from './needs.tsx'
import { PageLanguage } from './page-language.tsx'

/** Whose link it is to be. */
export interface LinkClient {
  id: string
  name: string
  archivedAt?: string | null | undefined
}

/** A button that makes a page for the client to connect by; nothing for who may not connect, or while the client rests. */
export function SendLink({ client }: { client: LinkClient }) {
  const t = useTranslations('connect-link')
  const may = useMay()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  if (client.archivedAt || !may('integration.connect')) return null
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('send.open')}</Button>
      <Dialog title={t('send.title', { client: client.name })} open={open} onClose={close} stays>
        <SendForm client={client} onClose={close} />
      </Dialog>
    </>
  )
}

type Made = NonNullable<CreateConnectLinkMutation['createConnectLink']['link']>

function SendForm({ client, onClose }: { client: LinkClient; onClose: () => void }) {
  const t = useTranslations('connect-link')
  const [needs, setNeeds] = useState<CapabilityName[]>(['SALES'])
  const [language, setLanguage] = useState<ConnectLinkLanguage | null>(null)
  const [problem, setProblem] = useState<FieldProblem>()
  const [made, setMade] = useState<Made>()
  const { changing, change } = useChange(CreateConnectLinkDocument)
  const submit = async () => {
    const outcome = await change({ clientId: client.id, needs, language })
    if ('made' in outcome && outcome.made.link) return setMade(outcome.made.link)
    setProblem(problemOf(outcome, t('unreachable')))
  }
  if (made?.url) return <LinkAddress client={client} link={made} url={made.url} onDone={onClose} />
  return (
    <DialogForm
      submit={t('send.submit')}
      keep={t('send.cancel')}
      busy={changing}
      incomplete={needs.length === 0}
      problem={problem}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{t('send.body', { client: client.name })}</p>
      <Needs value={needs} onChange={setNeeds} />
      <PageLanguage value={language} onChange={setLanguage} />
    </DialogForm>
  )
}
