import { useRef, useState } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { ProblemAlert } from '../design/problem-text.tsx'
import type { ConnectReporterInput } from '../graphql/graphql.ts'
import type { ChosenClient } from './client-picker.tsx'
import type { ReporterMethod } from './connect-search.ts'
import { ReporterAccounts } from './reporter-accounts.tsx'
import { ReporterDone } from './reporter-done.tsx'
import { ReporterSecret, type ReporterTyped } from './reporter-secret.tsx'
import { ConnectionMethodsDocument } from './reporter.graphql.ts'
import { useReporter, type Found } from './use-reporter.ts'

interface ReporterFormProps {
  client: ChosenClient
  workspace: string
  method: ReporterMethod
  /** The address of the Apple Account; typed once, whichever method it turns out to be. */
  email: string
  onEmail: (email: string) => void
  /** The number of the account whose access is renewed, in place. */
  renews?: string | null
  onConnected?: () => void
}

/** Connecting by Reporter: the secret, then the accounts behind it, then what was connected. The address typed once stays. */
export function ReporterForm({
  client,
  workspace,
  method,
  email,
  onEmail,
  renews = null,
  onConnected,
}: ReporterFormProps) {
  const t = useTranslations('reporter')
  const top = useRef<HTMLHeadingElement>(null)
  const [typed, setTyped] = useState<Omit<ReporterTyped, 'email'>>({
    accessToken: '',
    appSpecificPassword: '',
  })
  const [found, setFound] = useState<Found | null>(null)
  const [{ data: methods }] = useQuery({
    query: ConnectionMethodsDocument,
    variables: { clientId: client.id },
  })
  const label = methods?.connectionMethods.find(({ passwordLabel }) => passwordLabel)?.passwordLabel ?? ''
  const { asking, problems, clear, ask } = useReporter(t('unreachable'))
  const secret: ConnectReporterInput =
    method === 'REPORTER_TOKEN'
      ? { clientId: client.id, accessToken: typed.accessToken }
      : { clientId: client.id, email, appSpecificPassword: typed.appSpecificPassword }
  const take = ({ email: address, ...part }: Partial<ReporterTyped>) => {
    if (address !== undefined) onEmail(address)
    setTyped((before) => ({ ...before, ...part }))
  }
  const go = async (input: ConnectReporterInput) => {
    const next = await ask(input)
    if (!next) return
    setFound(next)
    if (next.integrations?.length) onConnected?.()
    requestAnimationFrame(() => top.current?.focus())
  }
  const connected = found?.integrations ?? []
  const step = connected.length > 0 ? 'done' : found?.accounts ? 'accounts' : 'secret'
  return (
    <section className="grid max-w-[42rem] gap-6">
      <h2 ref={top} tabIndex={-1} className="text-lg font-semibold">
        {t(`step.${step}`, { client: client.name })}
      </h2>
      <ProblemAlert problem={problems.form} />
      {step === 'secret' ? (
        <form
          noValidate
          className="grid gap-6"
          onSubmit={(event) => {
            event.preventDefault()
            if (!asking) void go(secret)
          }}
        >
          <ReporterSecret
            method={method}
            typed={{ ...typed, email }}
            label={label}
            problems={problems}
            onChange={(part) => {
              clear()
              take(part)
            }}
            onPasted={(part) => {
              take(part)
              const ready = method === 'REPORTER_TOKEN' || email !== ''
              if (ready && !asking) void go({ ...secret, ...part })
            }}
          />
          <div>
            <Button kind="primary" type="submit" busy={asking} className="min-h-10">
              {asking ? t('asking') : t('look')}
            </Button>
          </div>
        </form>
      ) : null}
      {renews !== null && step === 'accounts' && !found?.accounts?.some(({ id }) => id === renews) ? (
        <p role="alert" className="rounded-card bg-warn-tint px-4 py-3">
          {t('anotherTeam', { account: renews })}
        </p>
      ) : null}
      {step === 'accounts' && found?.accounts ? (
        <ReporterAccounts
          // Of one that is renewed, all that are connected are: they live on one token.
          chosenFirst={({ connected }) => connected === (renews !== null)}
          accounts={found.accounts}
          existingToken={found.existingToken ?? null}
          problems={problems}
          busy={asking}
          onBack={() => setFound(null)}
          onConnect={(choice) => void go({ ...secret, ...choice })}
        />
      ) : null}
      {step === 'done' ? (
        <ReporterDone integrations={connected} accounts={found?.accounts ?? []} workspace={workspace} />
      ) : null}
    </section>
  )
}
