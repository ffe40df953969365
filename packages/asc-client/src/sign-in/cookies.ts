import { CookieJar } from 'tough-cookie'

/** A browser's cookies. */
export interface Cookies {
  headerFor(url: URL): Promise<string>
  take(url: URL, setCookies: readonly string[]): Promise<void>
  /** Everything, to be sealed; secret. */
  save(): Promise<string>
}

/** Opens what `save` gave; null for a browser without any. */
export async function openCookies(saved: string | null): Promise<Cookies> {
  // Simulators listen on names and addresses that a browser would take for no site.
  const options = { allowSpecialUseDomain: true, rejectPublicSuffixes: false }
  const jar = saved === null ? new CookieJar(undefined, options) : await CookieJar.deserialize(saved)
  return {
    headerFor: async (url) => (await jar.getCookies(url.href)).map(inHeader).join('; '),
    take: async (url, setCookies) => {
      for (const each of setCookies) await jar.setCookie(each, url.href, { ignoreError: true })
    },
    save: async () => JSON.stringify(await jar.serialize()),
  }
}

/** Apple: the trusted browser's cookie (`DES…`) is taken in double quotes alone. Met in fastlane and AppSales. */
function inHeader({ key, value }: { key: string; value: string }): string {
  return key.startsWith('DES') && !value.startsWith('"') ? `${key}="${value}"` : `${key}=${value}`
}
