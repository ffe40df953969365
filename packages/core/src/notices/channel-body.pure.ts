import type { MailLink } from '../mail/mail-text.ts'
import type { ChannelKind } from './notice-kinds.pure.ts'

/** What is told, in words and as what happened. */
export interface Told {
  event: string
  at: Date
  workspace: string
  subject: string
  paragraphs: readonly string[]
  link: MailLink | null
  /** What the words were made of: names and ids, never a secret. */
  params: Readonly<Record<string, string>>
}

type Body = (told: Told) => object

const bodies: Record<ChannelKind, Body> = {
  WEBHOOK: ({ event, at, workspace, subject, paragraphs, link, params }) => ({
    type: event,
    timestamp: at.toISOString(),
    data: { workspace, subject, text: paragraphs.join('\n\n'), link: link?.url ?? null, ...params },
  }),
  // Slack: incoming webhooks take blocks, and `text` for notifications. Three signs are escaped, as its guide asks.
  SLACK: ({ subject, paragraphs, link }) => ({
    text: escaped(subject),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: cut(subject, 150) } },
      ...paragraphs.map((text) => ({
        type: 'section',
        text: { type: 'mrkdwn', text: escaped(cut(text, 2_900)) },
      })),
      ...(link
        ? [
            {
              type: 'actions',
              elements: [
                { type: 'button', text: { type: 'plain_text', text: cut(link.label, 75) }, url: link.url },
              ],
            },
          ]
        : []),
    ],
  }),
  // Teams: the webhook of a workflow takes a message with an Adaptive Card.
  TEAMS: ({ subject, paragraphs, link }) => ({
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [
            { type: 'TextBlock', size: 'Medium', weight: 'Bolder', text: subject, wrap: true },
            ...paragraphs.map((text) => ({ type: 'TextBlock', text, wrap: true })),
          ],
          ...(link ? { actions: [{ type: 'Action.OpenUrl', title: link.label, url: link.url }] } : {}),
        },
      },
    ],
  }),
}

/** What is posted to a channel of this kind, as text of JSON. */
export const channelBody = (kind: ChannelKind, told: Told): string => JSON.stringify(bodies[kind](told))

const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
