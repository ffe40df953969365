import { useEffect, useEffectEvent, useState } from 'react'
import type { OpenLinkFragment, ReceiptQuery } from '../graphql/graphql.ts'
import { hideToken, readFragment, rememberWorking, wasWorking } from './address.ts'
import { ask, start } from './ask.ts'
import { languageFor, useLanguage } from './language.ts'
import { OpenLinkDocument, ReceiptDocument } from './link.graphql.ts'

/** What the page shows. `away`: it was open in this tab before. */
export type LinkView =
  | { at: 'LOADING' }
  | { at: 'UNREACHABLE' }
  | { at: 'CLOSED'; away: boolean }
  | { at: 'WELCOME'; link: OpenLinkFragment; token: string }
  | { at: 'WORK'; link: OpenLinkFragment }
  | { at: 'LEFT'; link: OpenLinkFragment }
  | { at: 'DONE'; link: OpenLinkFragment; receipt: string }
  | { at: 'RECEIPT'; receipt: NonNullable<ReceiptQuery['connectReceipt']> }

/** Where the person is: read from the address at first, then moved by what they do. */
export function useOpenLink() {
  const [view, setView] = useState<LinkView>({ at: 'LOADING' })
  const { language, change } = useLanguage()
  const show = (next: LinkView) => {
    // What the agency chose for its page is known once the link is here; what its reader chose stands.
    const chosen = 'link' in next ? next.link.language : 'receipt' in next ? next.receipt.language : null
    const wanted = languageFor(chosen ?? null)
    if (chosen && wanted !== language) change(wanted)
    setView(next)
  }
  const read = async () => show(await present())
  const readAgain = useEffectEvent(read)
  useEffect(() => {
    const look = () => void readAgain()
    look()
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  const begin = async (token: string, takeOver: boolean) => {
    const started = await start(token, takeOver)
    if (started === 'UNREACHABLE') return false
    if (started === 'STARTED') {
      hideToken()
      rememberWorking(true)
    }
    await read()
    return true
  }
  return { view, setView, read, begin }
}

async function present(): Promise<LinkView> {
  const fragment = readFragment(location.hash)
  if (fragment && 'receipt' in fragment) {
    const data = await ask(ReceiptDocument, { token: fragment.receipt })
    if (!data) return { at: 'UNREACHABLE' }
    return data.connectReceipt
      ? { at: 'RECEIPT', receipt: data.connectReceipt }
      : { at: 'CLOSED', away: false }
  }
  const token = fragment?.token ?? null
  const data = await ask(OpenLinkDocument, { token })
  if (!data) return { at: 'UNREACHABLE' }
  const link = data.connectLink
  if (!link) return { at: 'CLOSED', away: token === null && wasWorking() }
  if (token !== null && !link.mine) return { at: 'WELCOME', link, token }
  hideToken()
  rememberWorking(true)
  return { at: 'WORK', link }
}
