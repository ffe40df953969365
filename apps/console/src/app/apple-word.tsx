import { useTranslations } from 'use-intl'
import type { Words } from '../words/words.ts'

type Products = Words['products']
type Word =
  'kind' | 'period' | 'state' | 'offer' | 'mode' | 'eligibility' | 'price' | 'platform' | 'version' | 'field'

/** Says a word of Apple's in ours; one that this console does not know stands as Apple wrote it. */
export function useAppleWord(): (word: Word, value: string) => string {
  const t = useTranslations('products')
  return (word, value) => {
    const key = `${word}.${value}` as `state.${keyof Products['state']}` // `has` asks if it is
    return t.has(key) ? t(key) : value
  }
}

/** What a product's state asks of its people: nothing, patience, or work. */
const tones: Record<string, string> = {
  APPROVED: 'text-ok',
  WAITING_FOR_UPLOAD: 'text-progress',
  PROCESSING_CONTENT: 'text-progress',
  WAITING_FOR_REVIEW: 'text-progress',
  IN_REVIEW: 'text-progress',
  PENDING_BINARY_APPROVAL: 'text-progress',
  MISSING_METADATA: 'text-warn',
  READY_TO_SUBMIT: 'text-warn',
  DEVELOPER_ACTION_NEEDED: 'text-warn',
  REJECTED: 'text-broken',
}

/** How a product stands at Apple. */
export function ProductState({ state }: { state: string }) {
  const word = useAppleWord()
  return (
    <span className={`text-sm font-medium ${tones[state] ?? 'text-stopped'}`}>{word('state', state)}</span>
  )
}
