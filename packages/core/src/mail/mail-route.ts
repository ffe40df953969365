import { z } from 'zod'

/** How mails leave the house, and where their links lead. */
export interface MailRoute {
  /** Where people reach Gatehouse. */
  publicUrl: URL
  /** The mail server; null where none is set. */
  server: URL | null
  /** Who mails are from, such as `Gatehouse <gatehouse@agency.example>`. */
  from: string
  /** Whether there is a mailbox, in which mails are kept and shown that go nowhere. Never in production. */
  mailbox: boolean
  /** Origins within one's own network that webhooks may be posted to all the same. */
  postsTo: readonly string[]
}

const empty = (value: unknown) => (value === '' ? undefined : value)

/** What the settings of gateway and worker say of mail. */
export const mailSettings = {
  SMTP_URL: z.preprocess(
    empty,
    z.url({ protocol: /^smtps?$/, error: 'smtps://name:password@mail.example:465' }).optional(),
  ),
  /** Origins with commas between, such as `http://chat.intern:8065`. */
  EGRESS_ALLOW: z.preprocess(
    empty,
    z
      .string()
      .transform((text) => text.split(',').map((origin) => origin.trim()))
      .refine((origins) => origins.every((one) => URL.canParse(one) && new URL(one).origin === one), {
        error: 'origins with commas between, such as http://chat.intern:8065',
      })
      .optional(),
  ),
  MAIL_FROM: z.preprocess(empty, z.string().min(3).max(320).optional()),
}

/** The route that settings name. */
export const mailRouteOf = (
  settings: {
    SMTP_URL?: string | undefined
    MAIL_FROM?: string | undefined
    EGRESS_ALLOW?: string[] | undefined
  },
  { publicUrl, production }: { publicUrl: URL; production: boolean },
): MailRoute => ({
  publicUrl,
  server: settings.SMTP_URL === undefined ? null : new URL(settings.SMTP_URL),
  from: settings.MAIL_FROM ?? `Gatehouse <gatehouse@${publicUrl.hostname}>`,
  mailbox: !production,
  postsTo: settings.EGRESS_ALLOW ?? [],
})

/** Whether a workspace's mails are kept here: a demo's always, others' where there is no mail server but a mailbox. */
export const keepsMails = ({ server, mailbox }: MailRoute, workspace: { demo: boolean }): boolean =>
  workspace.demo || (server === null && mailbox)

/** Whether the workspace has a mailbox to look into. */
export const hasMailbox = (route: MailRoute, workspace: { demo: boolean }): boolean =>
  route.mailbox && keepsMails(route, workspace)
