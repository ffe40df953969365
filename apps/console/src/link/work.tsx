import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { OpenLinkFragment } from '../graphql/graphql.ts'
import { rememberWorking } from './address.ts'
import { Agree } from './agree.tsx'
import { ask } from './ask.ts'
import { Asked } from './asked.tsx'
import { ChooseMethod } from './choose-method.tsx'
import { GivenAccess } from './given-access.tsx'
import { LinkFrame } from './link-frame.tsx'
import { LinkStepDocument } from './link.graphql.ts'
import { useWatchedInvite } from './use-watched-invite.ts'

// Each way is loaded when it is taken: nobody takes two.
const ByKey = lazy(async () => ({ default: (await import('./by-key.tsx')).ByKey }))
const ByReporter = lazy(async () => ({ default: (await import('./by-reporter.tsx')).ByReporter }))
const ByInvite = lazy(async () => ({ default: (await import('./by-invite.tsx')).ByInvite }))
// Asked of few.
const AdminKey = lazy(async () => ({ default: (await import('./admin-key.tsx')).AdminKey }))
const forms = {
  API_KEY_TEAM: ByKey,
  API_KEY_INDIVIDUAL: ByKey,
  APPLE_ID_2FA: ByKey,
  REPORTER_TOKEN: ByReporter,
  APP_SPECIFIC_PASSWORD: ByReporter,
  SERVICE_USER_INVITE: ByInvite,
} as const

interface WorkProps {
  link: OpenLinkFragment
  /** Null where the link was closed meanwhile. */
  onLink: (link: OpenLinkFragment | null) => void
  onLeft: () => void
  onDone: (receipt: string) => void
}

/** The steps on one page: choose a way, give access, agree. How far somebody came is kept with each. */
export function Work({ link, onLink, onLeft, onDone }: WorkProps) {
  const t = useTranslations('link')
  const formats = useFormats()
  const [again, setAgain] = useState(false)
  const [chosen, setChosen] = useState(link.given?.method)
  useWatchedInvite(link, onLink)
  const reach = async (step: number) => {
    if (step <= link.step) return
    const data = await ask(LinkStepDocument, { input: { step } })
    if (data?.connectLinkStep.link) onLink(data.connectLinkStep.link)
  }
  const leave = async () => {
    await ask(LinkStepDocument, { input: { step: link.step, later: true } })
    rememberWorking(false)
    onLeft()
  }
  const given = again ? null : link.given
  const { methods } = link
  const method = methods.find((each) => each.method === chosen)?.method ?? methods[0]?.method
  const Form = method && forms[method]
  return (
    <LinkFrame
      title={t('title', { agency: link.agency })}
      aside={t('ends', { day: formats.day(link.expiresAt.slice(0, 10)) })}
      lead={<Asked link={link} />}
      from={link}
    >
      {given ? (
        <>
          <GivenAccess given={given} agency={link.agency} onAnother={() => setAgain(true)} />
          {given.asksAdminKey ? (
            <Suspense fallback={<span className="working" />}>
              <AdminKey link={link} given={given} onGiven={onLink} onClosed={() => onLink(null)} />
            </Suspense>
          ) : null}
          <Agree link={link} onClosed={() => onLink(null)} onDone={onDone} />
        </>
      ) : method && Form ? (
        <>
          <ChooseMethod offers={methods} chosen={method} agency={link.agency} onChoose={setChosen} />
          <Suspense fallback={<span className="working" />}>
            <Form
              key={method}
              link={link}
              method={method}
              onReach={(step) => void reach(step)}
              onClosed={() => onLink(null)}
              onGiven={(present) => {
                setAgain(false)
                onLink(present)
              }}
            />
          </Suspense>
        </>
      ) : (
        <p>{t('method.none', { agency: link.agency })}</p>
      )}
      <footer className="no-print flex flex-wrap gap-2 border-t border-hairline pt-6">
        <Button onClick={() => void leave()}>{t('later')}</Button>
        {given ? null : (
          <Button kind="quiet" onClick={() => print()}>
            {t('print')}
          </Button>
        )}
      </footer>
    </LinkFrame>
  )
}
