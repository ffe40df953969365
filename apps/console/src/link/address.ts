/** What the fragment of the address holds: a link's token, a receipt's, or neither. */
export type Fragment = { token: string } | { receipt: string } | null

/** Reads the fragment, which browsers send to nobody. */
export function readFragment(hash: string): Fragment {
  const receipt = /^#r\.([\w-]{22})$/.exec(hash)?.[1]
  if (receipt) return { receipt }
  const token = /^#([^#]{1,200})$/.exec(hash)?.[1]
  return token ? { token } : null
}

/** Takes a token out of the address bar and the history. */
export const hideToken = () => history.replaceState(null, '', '/c')

/** The address of a receipt. */
export const receiptAddress = (receipt: string) => `${location.origin}/c#r.${receipt}`

/** Leads to the receipt, so that a reload shows it again. */
export const showReceipt = (receipt: string) => history.replaceState(null, '', `/c#r.${receipt}`)

const key = 'gatehouse.link'

/** Remembers that this tab works on a link, to say later why it no longer does. */
export const rememberWorking = (working: boolean) => {
  if (working) sessionStorage.setItem(key, '1')
  else sessionStorage.removeItem(key)
}

export const wasWorking = () => sessionStorage.getItem(key) === '1'
