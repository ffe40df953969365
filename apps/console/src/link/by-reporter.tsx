import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ReporterAccounts } from '../connect/reporter-accounts.tsx'
import { ReporterSecret } from '../connect/reporter-secret.tsx'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { ProblemAlert } from '../design/problem-text.tsx'
import type { ConnectLinkSubmitReporterInput, LinkSubmitReporterMutation } from '../graphql/graphql.ts'
import type { ByMethodProps } from './by-method.ts'
import { LinkSubmitReporterDocument } from './link.graphql.ts'
import { ReporterWords } from './reporter-words.tsx'
import { useSubmit } from './use-submit.ts'

const fields = ['accessToken', 'email', 'appSpecificPassword', 'onExistingToken', 'accountIds']
type Found = LinkSubmitReporterMutation['connectLinkSubmitReporter']

/** Giving access by Reporter: a token or a password for apps, then which of the accounts behind it. */
export function ByReporter(props: ByMethodProps) {
  return (
    <ReporterWords>
      <ReporterForm {...props} />
    </ReporterWords>
  )
}

function ReporterForm({ link, method, onReach, onGiven, onClosed }: ByMethodProps) {
  const t = useTranslations('link')
  const reporter = useTranslations('reporter')
  const top = useRef<HTMLHeadingElement>(null)
  const [typed, setTyped] = useState({ accessToken: '', email: '', appSpecificPassword: '' })
  const [found, setFound] = useState<Found | null>(null)
  const [problems, setProblems] = useState<Parameters<typeof ReporterSecret>[0]['problems']>({})
  const { sending, submit } = useSubmit(
    LinkSubmitReporterDocument,
    ({ connectLinkSubmitReporter }) => connectLinkSubmitReporter.userErrors,
    fields,
  )
  const by = method === 'APP_SPECIFIC_PASSWORD' ? 'APP_SPECIFIC_PASSWORD' : 'REPORTER_TOKEN'
  const { accessToken, email, appSpecificPassword } = typed
  const secret: ConnectLinkSubmitReporterInput =
    by === 'REPORTER_TOKEN' ? { accessToken } : { email, appSpecificPassword }
  const go = async (input: ConnectLinkSubmitReporterInput) => {
    if (sending) return
    const outcome = await submit(input)
    if ('closed' in outcome) return onClosed()
    if (!('made' in outcome))
      return setProblems('problems' in outcome ? outcome.problems : { form: { message: t('unreachable') } })
    const made = outcome.made.connectLinkSubmitReporter
    setProblems({})
    if (made.link) return onGiven(made.link)
    onReach(3)
    setFound(made)
    announce(reporter('accounts.title', { count: made.accounts?.length ?? 0 }))
    requestAnimationFrame(() => top.current?.focus())
  }
  return (
    <section className="grid gap-6">
      <h2 ref={top} tabIndex={-1} className="font-semibold">
        {t(found ? 'reporter.accounts' : `reporter.${by}`)}
      </h2>
      <ProblemAlert problem={problems.form} />
      {found ? (
        <ReporterAccounts
          // Others may be those of other clients of whoever sits here.
          chosenFirst={() => found.accounts?.length === 1}
          accounts={(found.accounts ?? []).map((account) => ({ ...account, connected: false }))}
          existingToken={found.existingToken ?? null}
          problems={problems}
          busy={sending}
          onBack={() => setFound(null)}
          onConnect={(choice) => void go({ ...secret, ...choice })}
        />
      ) : (
        <form
          noValidate
          className="grid gap-6"
          onSubmit={(event) => {
            event.preventDefault()
            void go(secret)
          }}
        >
          <ReporterSecret
            method={by}
            typed={typed}
            label={link.passwordLabel}
            problems={problems}
            onChange={(part) => {
              setProblems({})
              setTyped((before) => ({ ...before, ...part }))
            }}
            onPasted={(part) => {
              setTyped((before) => ({ ...before, ...part }))
              if (by === 'REPORTER_TOKEN' || email !== '') void go({ ...secret, ...part })
            }}
          />
          <p>
            <Button kind="primary" type="submit" busy={sending} className="min-h-11 px-6 text-md">
              {sending ? t('checking') : reporter('look')}
            </Button>
          </p>
        </form>
      )}
    </section>
  )
}
