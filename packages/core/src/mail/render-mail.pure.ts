import type { MailLink, MailPlace } from './mail-text.ts'
import { textOf, type StoredMail } from './mail-texts.pure.ts'

/** A mail in both its forms. */
export interface RenderedMail {
  subject: string
  paragraphs: string[]
  text: string
  html: string
  /** Where it leads, as whole addresses. */
  links: MailLink[]
}

/** Makes the text of a stored mail, for where its reader is. */
export function renderMail(mail: StoredMail, place: MailPlace): RenderedMail {
  const { subject, paragraphs, action, why, language = 'en' } = textOf(mail, place)
  const link = action && { label: action.label, url: new URL(action.path, place.publicUrl).href }
  const foot = `${why} ${place.workspace.name} · Gatehouse`
  return {
    subject,
    paragraphs,
    text: [...paragraphs, ...(link ? [`${link.label}: ${link.url}`] : []), `-- \n${foot}`].join('\n\n'),
    html: asHtml(paragraphs, link, foot, language),
    links: link ? [link] : [],
  }
}

const paper = 'margin:0;background:#F7F6F3;color:#1C1B19;font:16px/1.5 "IBM Plex Sans",system-ui,sans-serif'
const sheet = 'max-width:560px;margin:0 auto;padding:32px 24px'
const button =
  'display:inline-block;background:#1C1B19;color:#FFFFFF;padding:8px 16px;border-radius:4px;text-decoration:none'

/** No pictures and nothing fetched, so that opening a mail tells nobody. */
function asHtml(
  paragraphs: readonly string[],
  link: MailLink | null,
  foot: string,
  language: string,
): string {
  const body = paragraphs.map((text) => `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`)
  const way = link
    ? [`<p><a href="${escaped(link.url)}" style="${button}">${escaped(link.label)}</a></p>`]
    : []
  const small = `<p style="color:#5A564D;font-size:13px">${escaped(foot)}</p>`
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><body style='${paper}'><div style="${sheet}">${[...body, ...way, small].join('')}</div></body></html>`
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
