import { longDay } from '../day/long-day.ts'
import { connectLinkText, type LinkMailWords } from './link-mail.pure.ts'
import type { MailPlace, MailText } from './mail-text.ts'

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
  /** `team`: whose account it was seen to be; empty where Apple named none. */
  LINK_FINISHED: { client: string; slug: string; team: string }
  /** The integration is empty where there is none yet: then it is about the client. */
  REMINDER: { title: string; by: string; integrationId: string; slug: string }
  ENDS_SOON: {
    client: string
    label: string
    integrationId: string
    endsOn: string
    days: string
    apps: string
  }
  BROKEN: {
    client: string
    label: string
    integrationId: string
    reason: string
    hint: string
    apps: string
    /** People by name, or how many they are. */
    seenBy: string
  }
  /** `lines`: one for each that was held, with line breaks between. */
  DIGEST: { count: string; lines: string }
  SAMPLE: { by: string }
  ESCALATED: {
    client: string
    label: string
    integrationId: string
    reason: string
    told: string
    hours: string
  }
  INCIDENT_BEGAN: IncidentWords
  INCIDENT_ENDED: IncidentWords
  CONNECT_LINK: LinkMailWords
  INVITE_US: InviteWords
  INVITE_WAITS: {
    account: string
    client: string
    email: string
    integrationId: string
    /** Empty where nobody was seen to have invited yet. */
    invited: string
  }
}

/** One fault of many clients; it names none. */
interface IncidentWords {
  incidentId: string
  reason: string
  hint: string
  clients: string
  ofClients: string
  /** How long it lasted; 0 while it does. */
  minutes: string
}

/** What somebody at a client types at Apple; with `again` it is a reminder. */
interface InviteWords {
  account: string
  email: string
  firstName: string
  lastName: string
  roles: string
  page: string
  url: string
  again: string
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
    action: { label: `Open ${client}`, path: summaryOf(place, integrationId) },
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
  LINK_FINISHED: ({ client, slug, team }, place) => ({
    subject: `${client} has finished its connect link: confirm the account`,
    paragraphs: [
      `Somebody at ${client} has given access by the connect link${team === '' ? '' : `, to ${team}`}.`,
      'Nothing is read before one of you says that it is the right account. What nobody confirms within 14 days is deleted.',
    ],
    action: { label: 'Confirm the account', path: inWorkspace(place, `clients/${slug}/overview`) },
    why: 'You get this because you made this link or manage the client.',
  }),
  REMINDER: ({ title, by, integrationId, slug }, place) => ({
    subject: title,
    paragraphs: [`${by} reminds you: ${title}`],
    action:
      integrationId === ''
        ? { label: 'Open the client', path: inWorkspace(place, `clients/${slug}/overview`) }
        : { label: 'Open the integration', path: summaryOf(place, integrationId) },
    why: 'You get this because it is yours to do.',
  }),
  ENDS_SOON: ({ client, label, integrationId, endsOn, days, apps }, place) => ({
    subject: `Access to ${client} ends in ${count(days, 'day')}`,
    paragraphs: [
      `Access to ${client} (${label}) ends on ${longDay(endsOn)}, in ${count(days, 'day')}. Data of ${count(apps, 'app')} flow until then, and history stays.`,
      'Renew it before, and nothing is missing.',
    ],
    action: { label: 'Renew access', path: connectPath(place, integrationId) },
    why: ofYours,
  }),
  BROKEN: ({ client, label, integrationId, reason, hint, apps, seenBy }, place) => ({
    subject: `${client} brings nothing new`,
    paragraphs: [
      `${reason}`,
      `${client} (${label}): nothing new arrives for ${count(apps, 'app')} from now on. What is here stays.`,
      `Its numbers are seen by ${seenBy}.`,
      ...(hint === '' ? [] : [hint]),
    ],
    action: { label: 'See what to do', path: summaryOf(place, integrationId) },
    why: ofYours,
  }),
  DIGEST: ({ count: number, lines }, place) => ({
    subject: `${count(number, 'thing')} since yesterday`,
    paragraphs: lines.split('\n'),
    action: { label: 'Open the queue', path: inWorkspace(place, 'queue') },
    why: 'You get this because you chose to be told once a day.',
  }),
  SAMPLE: ({ by }, place) => ({
    subject: `A sample from ${place.workspace.name}`,
    paragraphs: [`${by} asked for this sample. What Gatehouse tells arrives here like this.`],
    action: { label: 'Open the queue', path: inWorkspace(place, 'queue') },
    why: 'You get this because somebody tried whether notifications arrive.',
  }),
  ESCALATED: ({ client, label, integrationId, reason, told, hours }, place) => ({
    subject: `${client} still brings nothing new, and nobody has taken it up`,
    paragraphs: [
      `${reason}`,
      `${told} was told ${count(hours, 'hour')} ago, and nobody has taken it up in the queue. ${client} (${label}) brings nothing new until somebody acts; what is here stays.`,
    ],
    action: { label: 'See what to do', path: summaryOf(place, integrationId) },
    why: 'You get this because you own the workspace or help to run it.',
  }),
  INCIDENT_BEGAN: ({ incidentId, reason, hint, clients, ofClients }, place) => ({
    subject: `One fault strikes ${clients} of ${count(ofClients, 'client')}`,
    paragraphs: [
      reason,
      `It strikes ${clients} of the ${count(ofClients, 'client')} that Apple was asked for, so it is told once and not for each of them. What is here stays.`,
      ...(hint === '' ? [] : [hint]),
    ],
    action: { label: 'See whom it strikes', path: inWorkspace(place, `incidents/${incidentId}`) },
    why: ofTheHouse,
  }),
  INCIDENT_ENDED: ({ incidentId, reason, clients, ofClients, minutes }, place) => ({
    subject: `The fault of ${clients} of ${count(ofClients, 'client')} is over`,
    paragraphs: [
      `${reason} That is over after ${count(minutes, 'minute')}.`,
      'What did not come meanwhile is asked for again by itself.',
    ],
    action: { label: 'See whom it struck', path: inWorkspace(place, `incidents/${incidentId}`) },
    why: ofTheHouse,
  }),
  CONNECT_LINK: connectLinkText,
  INVITE_US: (typed, { workspace }) => ({
    subject: `${typed.again === '' ? '' : 'Reminder: '}${workspace.name} asks to read the reports of ${typed.account}`,
    paragraphs: [
      `${workspace.name} reads your App Store reports with an Apple user of its own, whom you invite to ${typed.account}. No password and no key leave your hands.`,
      `1. Open ${typed.page} (${typed.url}). It takes an Admin or the Account Holder.\n2. Press + and type: ${typed.firstName}, ${typed.lastName}, ${typed.email}.\n3. Choose the roles ${typed.roles}.\n4. Press Invite. ${workspace.name} accepts, and the reports arrive by themselves.`,
      `Under People, Apple shows ${typed.firstName} ${typed.lastName} (${typed.email}) with these roles, and nobody else of ours. You end it there at any time, by removing this user.`,
    ],
    action: { label: 'Open Users and Access at Apple', path: typed.url },
    why: 'You get this because somebody named you as the one who looks after this Apple account.',
  }),
  INVITE_WAITS: ({ account, client, email, integrationId, invited }, place) => ({
    subject:
      invited === ''
        ? `${client} has not invited us to ${account} yet`
        : `${account} has invited us: accept it`,
    paragraphs: [
      invited === ''
        ? `${client} was asked to invite ${email} to ${account}, and nothing was seen of it so far. Remind them, or send the list of what to do to their Admin.`
        : `An invitation to ${account} waits in the mailbox of ${email}. Accept it there; everything else follows by itself.`,
    ],
    action: { label: 'Open the integration', path: summaryOf(place, integrationId) },
    why: ofYours,
  }),
}

const ofYours = 'You get this because you connected this account or manage the client.'

const ofTheHouse = 'You get this because you help to run the house, or a rule of the workspace names you.'

const summaryOf = (place: MailPlace, id: string) => inWorkspace(place, `integrations/${id}/summary`)

const connectPath = (place: MailPlace, id: string) => inWorkspace(place, `connect/${id}/connect`)

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
