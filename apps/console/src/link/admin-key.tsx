import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { PageLink } from '../design/problem-text.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import type { LinkFindingFragment, OpenLinkFragment } from '../graphql/graphql.ts'
import { KeyAndId } from './key-and-id.tsx'
import type { GoodKey } from './key-and-id.tsx'
import { LinkSubmitAdminKeyDocument } from './link.graphql.ts'
import { NotTaken } from './refused-key.tsx'
import { useSubmit } from './use-submit.ts'

interface AdminKeyProps {
  link: OpenLinkFragment
  given: NonNullable<OpenLinkFragment['given']>
  onGiven: (link: OpenLinkFragment) => void
  onClosed: () => void
}

/** The step after a smaller key works: an Admin's, used once to switch analytics on. Whoever skips it is told what stays off. */
export function AdminKey({ link, given, onGiven, onClosed }: AdminKeyProps) {
  const t = useTranslations('link')
  const [open, setOpen] = useState(true)
  const [again, setAgain] = useState(false)
  const keyId = again ? null : given.adminKeyId
  const { agency } = link
  return (
    <section className="grid gap-3 rounded-card border border-hairline bg-surface px-4 py-4">
      <h2 aria-live="polite" className={`font-semibold ${keyId ? 'text-ok' : ''}`}>
        {t(keyId ? 'admin.works' : 'admin.title')}
      </h2>
      {keyId ? (
        <>
          <p>{t('admin.KEPT', { keyId, agency })}</p>
          <p className="no-print">
            <Button onClick={() => setAgain(true)}>{t('given.another')}</Button>
          </p>
        </>
      ) : open ? (
        <>
          <p>{t('admin.body', { agency })}</p>
          <PageLink page={link.page} />
          <AdminKeyForm
            onGiven={(present) => {
              setAgain(false)
              onGiven(present)
            }}
            onClosed={onClosed}
            onSkip={() => (again ? setAgain(false) : setOpen(false))}
          />
        </>
      ) : (
        <>
          <p>{t('admin.skipped')}</p>
          <p className="no-print">
            <Button onClick={() => setOpen(true)}>{t('admin.now')}</Button>
          </p>
        </>
      )}
    </section>
  )
}

type Problems = Partial<Record<string, FieldProblem>>

function AdminKeyForm({
  onGiven,
  onClosed,
  onSkip,
}: Pick<AdminKeyProps, 'onGiven' | 'onClosed'> & { onSkip: () => void }) {
  const t = useTranslations('link')
  const [key, setKey] = useState<GoodKey | null>(null)
  const [fileName, setFileName] = useState('')
  const [keyId, setKeyId] = useState('')
  const [problems, setProblems] = useState<Problems>({})
  const [findings, setFindings] = useState<readonly LinkFindingFragment[]>([])
  const { sending, submit } = useSubmit(
    LinkSubmitAdminKeyDocument,
    ({ connectLinkSubmitAdminKey }) => connectLinkSubmitAdminKey.userErrors,
    ['privateKey', 'keyId'],
  )
  const send = async () => {
    setFindings([])
    const privateKey = key?.pem ?? ''
    const outcome = await submit({ privateKey, fileName, keyId: keyId || (key?.keyId ?? '') })
    if ('closed' in outcome) return onClosed()
    if ('made' in outcome) {
      const { link: present, findings: told } = outcome.made.connectLinkSubmitAdminKey
      if (present) return onGiven(present)
      announce(t('refused'), 'assertive')
      return setFindings(told ?? [])
    }
    setProblems('problems' in outcome ? outcome.problems : { form: { message: t('unreachable') } })
  }
  return (
    <form
      noValidate
      className="no-print grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (!sending) void send()
      }}
    >
      <KeyAndId
        value={key}
        keyId={keyId}
        problems={problems}
        onKey={(read, name) => {
          setKey(read)
          setFileName(name)
          setProblems({})
          setFindings([])
        }}
        onKeyId={({ target }) => setKeyId(target.value)}
      />
      <NotTaken problem={problems['form']} findings={findings} />
      <p className="flex flex-wrap gap-2">
        <Button kind="primary" type="submit" busy={sending}>
          {sending ? t('checking') : t('check')}
        </Button>
        <Button onClick={onSkip}>{t('admin.skip')}</Button>
      </p>
    </form>
  )
}
