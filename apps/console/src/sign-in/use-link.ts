import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { signInByLink } from '../api/auth.ts'
import { useEnter } from './use-enter.ts'

/** What became of the one-time link in the address. */
export interface LinkState {
  state: 'none' | 'working' | 'failed'
  problem: string | undefined
}

/** Exchanges run once for each token, also when a component is mounted twice. */
const exchanges = new Map<string, ReturnType<typeof signInByLink>>()

/**
 * Takes a token out of `/signin#link=TOKEN`, at once and for good: it stays in no history entry. Then exchanges it
 * for a session.
 */
export function useLink(to: string | undefined): LinkState {
  const t = useTranslations('sign-in')
  const enter = useEnter()
  const [token] = useState(takeToken)
  const [failed, setFailed] = useState(false)
  const onSignedIn = useEffectEvent(() => void enter(to))
  useEffect(() => {
    if (token === null) return undefined
    let here = true
    const exchange = exchanges.get(token) ?? signInByLink({ token })
    exchanges.set(token, exchange)
    void exchange.then((answer) => {
      if (!here) return
      taken = null
      if (answer.ok) onSignedIn()
      else setFailed(true)
    })
    return () => {
      here = false
    }
  }, [token])
  if (token === null) return { state: 'none', problem: undefined }
  return failed ? { state: 'failed', problem: t('link.used') } : { state: 'working', problem: undefined }
}

let taken: string | null = null

function takeToken(): string | null {
  const token = new URLSearchParams(location.hash.slice(1)).get('link')
  if (token !== null) {
    taken = token
    history.replaceState(history.state, '', location.pathname + location.search)
  }
  return taken
}
