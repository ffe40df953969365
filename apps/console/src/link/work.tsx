import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { useFormats } from '../format/use-formats.ts'
import { LinkStepDocument } from '../graphql/link/graphql.ts'
import type { OpenLinkFragment } from '../graphql/link/graphql.ts'
import { rememberWorking } from './address.ts'
import { Agree } from './agree.tsx'
import { ask } from './ask.ts'
import { Asked } from './asked.tsx'
import { GivenKey } from './given-key.tsx'
import { GiveKey } from './give-key.tsx'
import { LinkFrame } from './link-frame.tsx'
import { MakeKey } from './make-key.tsx'

interface WorkProps {
  link: OpenLinkFragment
  /** Null where the link was closed meanwhile. */
  onLink: (link: OpenLinkFragment | null) => void
  onLeft: () => void
  onDone: (receipt: string) => void
}

/** The steps on one page: make a key, give it, agree. How far somebody came is kept with each. */
export function Work({ link, onLink, onLeft, onDone }: WorkProps) {
  const t = useTranslations('link')
  const formats = useFormats()
  const [again, setAgain] = useState(false)
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
  return (
    <LinkFrame
      title={t('title', { agency: link.agency })}
      aside={t('ends', { day: formats.day(link.expiresAt.slice(0, 10)) })}
      lead={<Asked link={link} />}
    >
      {given ? (
        <>
          <GivenKey given={given} onAnother={() => setAgain(true)} />
          <Agree link={link} onClosed={() => onLink(null)} onDone={onDone} />
        </>
      ) : (
        <ol aria-label={t('step.label')} className="grid gap-8">
          <MakeKey link={link} onReach={(step) => void reach(step)} />
          <GiveKey
            link={link}
            onReach={(step) => void reach(step)}
            onClosed={() => onLink(null)}
            onGiven={(present) => {
              setAgain(false)
              onLink(present)
            }}
          />
        </ol>
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
