import { languageOf, type LinkLanguage } from '../connect-links/consent-text.pure.ts'
import type { MailPlace, MailText } from './mail-text.ts'

/** With what the mail that brings a client its connect link is filled. */
export interface LinkMailWords {
  client: string
  /** Until when the page is open, as YYYY-MM-DD. */
  endsOn: string
  /** `en` or `de`. */
  language: string
  /** Empty the first time. */
  again: string
  /** Which link it brings, and how many mails brought it before, this one included. */
  linkId: string
  number: string
}

interface Said {
  agency: string
  client: string
  day: string
  again: boolean
}

const words: Record<
  LinkLanguage,
  (said: Said) => Pick<MailText, 'subject' | 'paragraphs' | 'why'> & { open: string }
> = {
  en: ({ agency, client, day, again }) => ({
    subject: `${again ? 'Reminder: ' : ''}${agency} asks for access to the App Store numbers of ${client}`,
    paragraphs: [
      `To work with your App Store numbers, ${agency} needs access to your account at App Store Connect. A page leads through it; it takes an Admin of your account about 5 minutes.`,
      `${agency} never sees a key or a password, and you can end the access at any time. The page is open until ${day}.`,
      ...(again ? ['This address takes the place of the one that you were sent before.'] : []),
    ],
    open: 'Open the page',
    why: `You get this because ${agency} named you as the one who looks after this account. If you do not know ${agency}, do nothing.`,
  }),
  de: ({ agency, client, day, again }) => ({
    subject: `${again ? 'Erinnerung: ' : ''}${agency} bittet um Zugang zu den App-Store-Zahlen von ${client}`,
    paragraphs: [
      `Um mit Ihren App-Store-Zahlen zu arbeiten, braucht ${agency} Zugang zu Ihrem Account bei App Store Connect. Eine Seite führt hindurch; ein Admin Ihres Accounts braucht etwa 5 Minuten.`,
      `${agency} sieht nie einen Schlüssel oder ein Passwort, und Sie können den Zugang jederzeit beenden. Die Seite ist bis ${day} offen.`,
      ...(again ? ['Diese Adresse ersetzt die, die Sie zuvor bekommen haben.'] : []),
    ],
    open: 'Seite öffnen',
    why: `Sie bekommen das, weil ${agency} Sie als zuständig für diesen Account genannt hat. Wenn Sie ${agency} nicht kennen, brauchen Sie nichts zu tun.`,
  }),
}

/** The mail in its reader's language. Without the secret, which it has only while it is written out, it leads nowhere. */
export function connectLinkText(
  { client, endsOn, again, secret, ...params }: LinkMailWords & { secret?: string },
  { workspace }: MailPlace,
): MailText {
  const language = languageOf(params.language)
  const day = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${endsOn}T00:00:00Z`))
  const { open, ...said } = words[language]({ agency: workspace.name, client, day, again: again !== '' })
  return { ...said, action: secret ? { label: open, path: `/c#${secret}` } : null, language }
}
