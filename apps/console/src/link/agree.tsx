import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { ProblemText } from '../design/problem-text.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { OpenLinkFragment } from '../graphql/graphql.ts'
import { rememberWorking, showReceipt } from './address.ts'
import { ask } from './ask.ts'
import { useLanguage } from './language.ts'
import { LinkFinishDocument } from './link.graphql.ts'
import { useServerWords } from './server-words.ts'

/** The words to agree to, and the end of the client's part. */
export function Agree({
  link,
  onClosed,
  onDone,
}: {
  link: OpenLinkFragment
  onClosed: () => void
  onDone: (receipt: string) => void
}) {
  const t = useTranslations('link')
  const formats = useFormats()
  const id = useId()
  const [agreed, setAgreed] = useState(false)
  const [sending, setSending] = useState(false)
  const { language } = useLanguage()
  const words = useServerWords()
  const text = link.consent.texts.find((each) => each.language === language) ?? link.consent.texts[0]
  const [problem, setProblem] = useState<FieldProblem>()
  const finish = async () => {
    if (!agreed) return setProblem({ message: t('agree.missing') })
    setSending(true)
    const data = await ask(LinkFinishDocument, {
      input: { consentVersion: link.consent.version, language: text?.language ?? null },
    })
    setSending(false)
    if (!data) return setProblem({ message: t('unreachable') })
    const { receipt, userErrors } = data.connectLinkFinish
    if (receipt) {
      rememberWorking(false)
      showReceipt(receipt)
      return onDone(receipt)
    }
    if (userErrors.some(({ code }) => code === 'NOT_FOUND')) return onClosed()
    const [first] = userErrors
    setProblem(first ? words.problem(first) : { message: t('unreachable') })
  }
  return (
    <section className="grid gap-4">
      <h2 className="font-semibold">{t('agree.title')}</h2>
      <label className="flex items-start gap-3 rounded-card border border-hairline bg-surface px-4 py-3">
        <input
          type="checkbox"
          className="mt-1 size-4 shrink-0 accent-accent"
          checked={agreed}
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}-problem`}
          onChange={({ target }) => {
            setAgreed(target.checked)
            setProblem(undefined)
          }}
        />
        <span>
          {text?.text}
          <span className="block text-base text-muted">
            {t('agree.version', { day: formats.day(link.consent.version) })}
          </span>
        </span>
      </label>
      <ProblemText id={`${id}-problem`} problem={problem} />
      <p className="text-base text-muted">{t('agree.after', { agency: link.agency })}</p>
      <p>
        <Button kind="primary" busy={sending} className="min-h-11 px-6 text-md" onClick={() => void finish()}>
          {sending ? t('finishing') : t('finish')}
        </Button>
      </p>
    </section>
  )
}
