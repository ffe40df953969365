import { useSyncExternalStore } from 'react'

type Urgency = 'polite' | 'assertive'

let said = { polite: '', assertive: '' }
const listeners = new Set<() => void>()

/** Speaks a sentence to people who listen to the page. Nothing that matters is only spoken. */
export function announce(sentence: string, urgency: Urgency = 'polite'): void {
  const again = said[urgency] === sentence ? `${sentence}\u00a0` : sentence
  said = { ...said, [urgency]: again }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The two live regions; mounted once and for ever, or readers miss what is said first. */
export function Announcer() {
  const { polite, assertive } = useSyncExternalStore(subscribe, () => said)
  return (
    <>
      <output className="sr-only">{polite}</output>
      <div role="alert" aria-live="assertive" className="sr-only">
        {assertive}
      </div>
    </>
  )
}
