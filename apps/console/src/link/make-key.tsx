import { useTranslations } from 'use-intl'
import { buttonClass } from '../design/button.tsx'
import { Out } from '../design/marks.tsx'
import type { OpenLinkFragment } from '../graphql/graphql.ts'
import { Step } from './step.tsx'
import { Typed } from './typed.tsx'

/** The two steps at Apple, with what is to be typed there. */
export function MakeKey({ link, onReach }: { link: OpenLinkFragment; onReach: (step: number) => void }) {
  const t = useTranslations('link')
  const states = useTranslations('states')
  return (
    <>
      <Step number={1} title={t('step.open')}>
        <p>{t('step.openBody')}</p>
        <p>
          <a
            href={link.page.url}
            target="_blank"
            rel="noreferrer"
            className={buttonClass()}
            onClick={() => onReach(2)}
          >
            {link.page.label}
            <span className="sr-only">{` ${states('newTab')}`}</span>
            <Out />
          </a>
        </p>
      </Step>
      <Step number={2} title={t('step.make')}>
        <p>{t('step.makeBody')}</p>
        <dl className="grid gap-2">
          <Typed name={t('step.name')} value={link.keyName} copy={t('step.copyName')} />
          <Typed name={t('step.access')} value={link.role} copy={t('step.copyAccess')} />
        </dl>
      </Step>
    </>
  )
}
