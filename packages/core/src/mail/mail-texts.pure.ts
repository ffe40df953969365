import { longDay } from '../day/long-day.ts'

/** Where a mail's reader is. */
export interface MailPlace {
  publicUrl: URL
  workspace: { name: string; slug: string }
}

export interface MailLink {
  label: string
  url: string
}

/** A mail in words: what happened, to what, since when, what to do, what still works. */
export interface MailText {
  subject: string
  paragraphs: string[]
  /** The one way on; `path` within the console. */
  action: { label: string; path: string } | null
  /** Why its reader gets it. */
  why: string
}

/** What each kind of mail is filled with. */
export interface MailParams {
  HISTORY_COMPLETE: {
    client: string
    label: string
    integrationId: string
    from: string
    to: string
    daysHome: string
    daysTotal: string
    apps: string
  }
  FIRST_ROWS: { client: string; day: string; app: string; appId: string }
}

export type MailTemplate = keyof MailParams

/** A mail as it is kept. */
export interface StoredMail {
  template: string
  params: Record<string, string>
}

type Words<Params> = (params: Params, place: MailPlace) => MailText

const texts: { [Template in MailTemplate]: Words<MailParams[Template]> } = {
  HISTORY_COMPLETE: ({ client, label, integrationId, from, to, daysHome, daysTotal, apps }, place) => ({
    subject: `The history of ${client} is complete`,
    paragraphs: [
      `${daysHome === daysTotal ? `All ${daysTotal}` : `${daysHome} of ${daysTotal}`} days of daily sales from ${longDay(from)} to ${longDay(to)} are here, for ${count(apps, 'app')} of ${client} (${label}).`,
      daysHome === daysTotal
        ? 'New days arrive by themselves, as soon as Apple publishes them.'
        : 'What is missing of the others is said day by day in the console. New days arrive by themselves.',
    ],
    action: { label: `Open ${client}`, path: inWorkspace(place, `integrations/${integrationId}/summary`) },
    why: ofYours,
  }),
  FIRST_ROWS: ({ client, day, app, appId }, place) => ({
    subject: `The first sales of ${client} are here`,
    paragraphs: [
      `The sales of ${longDay(day)} are here. Older days follow, newest first; you can look at them while they arrive.`,
    ],
    action: { label: `Open the sales of ${app}`, path: inWorkspace(place, `apps/${appId}/sales`) },
    why: ofYours,
  }),
}

const ofYours = 'You get this because you connected this account or manage the client.'

const inWorkspace = ({ workspace }: MailPlace, path: string) => `/w/${workspace.slug}/${path}`

const count = (number: string, unit: string) => `${number} ${unit}${number === '1' ? '' : 's'}`

/** A stored mail in words. One that a newer version wrote says so. */
export function textOf({ template, params }: StoredMail, place: MailPlace): MailText {
  const words = Object.hasOwn(texts, template)
    ? (texts[template as MailTemplate] as Words<Record<string, string>>) // hasOwn just proved it; written with its params
    : undefined
  return (
    words?.(params, place) ?? {
      subject: `News from ${place.workspace.name}`,
      paragraphs: ['A newer version of Gatehouse wrote this; update it to read what happened.'],
      action: { label: 'Open Gatehouse', path: inWorkspace(place, 'overview') },
      why: '',
    }
  )
}
