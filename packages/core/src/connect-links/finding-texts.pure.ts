import type { DiagnosisFinding } from '../key-doctor/diagnosis.ts'
import type { LinkLanguage } from './consent-text.pure.ts'
import { inGerman } from './german-findings.pure.ts'

/** What a finding says in one language of the page for clients. */
export interface FindingText {
  language: LinkLanguage
  message: string
  hint: string | null
}

/** What was found of a key that came by a link, in each language of its page. */
export type LinkFinding = DiagnosisFinding & { texts: FindingText[] }

/** What is kept of a finding. */
export type KeptFinding = Pick<DiagnosisFinding, 'check' | 'status' | 'message' | 'words'>

/** A finding in each language; where one has no words for it, the English ones stand. */
export const textsOf = (finding: KeptFinding & Pick<DiagnosisFinding, 'hint'>): FindingText[] => {
  const { message, hint } = finding
  return [
    { language: 'en', message, hint },
    { language: 'de', ...(inGerman(finding) ?? { message, hint }) },
  ]
}

export const withTexts = (finding: DiagnosisFinding): LinkFinding => ({ ...finding, texts: textsOf(finding) })
