import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { isIssuerId, vendorNumbersOf } from '../connect/connect-input.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { Tick } from '../design/marks.tsx'
import { PageLink } from '../design/problem-text.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import type { LinkFindingFragment, OpenLinkFragment } from '../graphql/graphql.ts'
import { KeyAndId } from './key-and-id.tsx'
import type { GoodKey } from './key-and-id.tsx'
import { LinkSubmitDocument } from './link.graphql.ts'
import { NotTaken } from './refused-key.tsx'
import { Step } from './step.tsx'
import { useSubmit } from './use-submit.ts'

interface GiveKeyProps {
  link: OpenLinkFragment
  onReach: (step: number) => void
  onGiven: (link: OpenLinkFragment) => void
  onClosed: () => void
}

type Problems = Partial<Record<string, FieldProblem>>

/** The key and what its file does not say; nothing is asked that can be read from it. */
export function GiveKey({ link, onReach, onGiven, onClosed }: GiveKeyProps) {
  const t = useTranslations('link')
  const form = useRef<HTMLFormElement>(null)
  const [key, setKey] = useState<GoodKey | null>(null)
  const [fileName, setFileName] = useState('')
  const [typed, setTyped] = useState({ keyId: '', issuerId: '', vendorNumbers: '' })
  const [problems, setProblems] = useState<Problems>({})
  const [findings, setFindings] = useState<readonly LinkFindingFragment[]>([])
  const { sending, submit } = useSubmit(
    LinkSubmitDocument,
    ({ connectLinkSubmit }) => connectLinkSubmit.userErrors,
    ['privateKey', 'keyId', 'issuerId', 'vendorNumbers'],
  )
  const change = (field: keyof typeof typed) => (event: { target: { value: string } }) => {
    setTyped({ ...typed, [field]: event.target.value })
    setProblems({ ...problems, [field]: undefined, form: undefined })
  }
  const send = async () => {
    setFindings([])
    const outcome = await submit({
      privateKey: key?.pem ?? '',
      fileName,
      keyId: typed.keyId || (key?.keyId ?? ''),
      issuerId: typed.issuerId,
      vendorNumbers: vendorNumbersOf(typed.vendorNumbers),
    })
    if ('closed' in outcome) return onClosed()
    if ('made' in outcome) {
      const { link: present, findings: told } = outcome.made.connectLinkSubmit
      if (present) return onGiven(present)
      announce(t('refused'), 'assertive')
      return setFindings(told ?? [])
    }
    setProblems('problems' in outcome ? outcome.problems : { form: { message: t('unreachable') } })
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  return (
    <Step number={3} title={t('step.give')}>
      <p>{t('step.giveBody')}</p>
      <form
        ref={form}
        noValidate
        className="no-print grid gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          if (!sending) void send()
        }}
      >
        <KeyAndId
          value={key}
          keyId={typed.keyId}
          problems={problems}
          onKey={(read, name) => {
            setKey(read)
            setFileName(name)
            setProblems({ ...problems, privateKey: undefined })
            if (read) onReach(3)
          }}
          onKeyId={change('keyId')}
        />
        <Field
          label={t('step.issuer')}
          help={t('step.issuerHelp')}
          problem={problems['issuerId']}
          note={isIssuerId(typed.issuerId) ? <Tick /> : null}
          className="code"
          autoComplete="off"
          spellCheck={false}
          value={typed.issuerId}
          onChange={change('issuerId')}
        />
        <div className="grid gap-1">
          <Field
            label={t('step.vendor')}
            help={t('step.vendorHelp')}
            problem={problems['vendorNumbers']}
            className="code max-w-80"
            inputMode="numeric"
            autoComplete="off"
            value={typed.vendorNumbers}
            onChange={change('vendorNumbers')}
          />
          <div className="text-base">
            <PageLink page={link.vendorPage} />
          </div>
        </div>
        <NotTaken problem={problems['form']} findings={findings} />
        <p>
          <Button kind="primary" type="submit" busy={sending} className="min-h-11 px-6 text-md">
            {sending ? t('checking') : t('check')}
          </Button>
        </p>
      </form>
    </Step>
  )
}
