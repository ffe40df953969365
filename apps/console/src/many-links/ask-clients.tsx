import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useChange } from '../api/use-change.ts'
import { Needs } from '../connect-link/needs.tsx'
import { PageLanguage } from '../connect-link/page-language.tsx'
import { inputClass } from '../design/field.tsx'
import type {
  CapabilityName,
  ClientFilter,
  ConnectLinkLanguage,
  CreateConnectLinksMutation,
} from '../graphql/graphql.ts'
import { BulkDialog } from '../list/bulk-dialog.tsx'
import { AskedRows } from './asked-rows.tsx'
import { CreateConnectLinksDocument } from './many-links.graphql.ts'

type Target = { ids: string[] } | { filter: ClientFilter }
type Rows = NonNullable<CreateConnectLinksMutation['createConnectLinks']['change']>['rows']

interface AskClientsProps {
  /** Clients that were chosen; without them their names are typed. */
  chosen?: { target: Target; count: number }
  onClose: () => void
  onChanged: () => void
}

/** Asks many clients by a link each: what becomes of each is said before anything is done. */
export function AskClients({ chosen, onClose, onChanged }: AskClientsProps) {
  const t = useTranslations('connect-link.page')
  const [text, setText] = useState('')
  const [needs, setNeeds] = useState<CapabilityName[]>(['SALES'])
  const [language, setLanguage] = useState<ConnectLinkLanguage | null>(null)
  const [rows, setRows] = useState<Rows>([])
  const { change } = useChange(CreateConnectLinksDocument)
  const input = { ...(chosen ? chosen.target : { text }), needs, language }
  const isReady = needs.length > 0 && (chosen !== undefined || text.trim() !== '')
  const ask = async (dryRun: boolean) => {
    const outcome = await change({ ...input, dryRun })
    setRows('made' in outcome ? (outcome.made.change?.rows ?? []) : [])
    return outcome
  }
  return (
    <BulkDialog
      title={chosen ? t('asking.title', { count: chosen.count }) : t('asking.titleNames')}
      submit={t('asking.submit')}
      note={t('asking.note')}
      asked={JSON.stringify(input)}
      change={isReady ? ask : null}
      onClose={onClose}
      onChanged={onChanged}
    >
      {chosen ? null : <Names value={text} onChange={setText} />}
      <Needs value={needs} onChange={setNeeds} />
      <PageLanguage value={language} onChange={setLanguage} />
      {isReady ? <AskedRows rows={rows} /> : null}
    </BulkDialog>
  )
}

function Names({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const t = useTranslations('connect-link.page')
  const id = useId()
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium">
        {t('asking.names')}
      </label>
      <textarea
        id={id}
        rows={6}
        aria-describedby={`${id}-help`}
        className={`${inputClass} w-full`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-help`} className="text-sm text-muted">
        {t('asking.namesHelp')}
      </p>
    </div>
  )
}
