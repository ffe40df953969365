import type { Answer } from '../http/answer.ts'
import type { ReporterError } from './reporter-error.ts'

/** How answers are written: `Robot.XML`, or sentences for people. */
export type Mode = 'ROBOT' | 'NORMAL'

/** An element of Reporter's small XML: its children, or its text. */
export type Element = readonly [name: string, content: string | readonly Element[]]

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** An answer in both modes; Apple writes XML to robots and lines to people. */
export function answerIn(mode: Mode, element: Element, lines: readonly string[]): Answer {
  return mode === 'ROBOT' ? xmlAnswer(200, element) : textAnswer(200, lines.join('\n'))
}

export function textAnswer(status: number, text: string): Answer {
  return { status, headers: { 'content-type': 'text/plain;charset=UTF-8' }, body: text }
}

/** An error in its envelope, or as its sentence alone. */
export function errorAnswer(mode: Mode, { code, status, message }: ReporterError): Answer {
  const envelope: Element = [
    'Error',
    [
      ['Code', String(code)],
      ['Message', message],
    ],
  ]
  return mode === 'ROBOT' ? xmlAnswer(status, envelope) : textAnswer(status, message)
}

function xmlAnswer(status: number, element: Element): Answer {
  return { status, headers: { 'content-type': 'text/xml;charset=UTF-8' }, body: DECLARATION + xml(element) }
}

function xml([name, content]: Element): string {
  const inner = typeof content === 'string' ? escaped(content) : content.map(xml).join('')
  return `<${name}>${inner}</${name}>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
