import { getRouteApi, useRouter } from '@tanstack/react-router'

const root = getRouteApi('__root__')

/** Goes into the house after signing in: to the asked address when it is one of ours, else home. */
export function useEnter(): (to: string | undefined) => Promise<void> {
  const router = useRouter()
  const { session } = root.useRouteContext()
  return async (to) => {
    session.forget()
    await router.navigate({ href: isOurs(to) ? to : '/', replace: true })
  }
}

/** An address within the console: no other host, no way to name one. */
export const isOurs = (to: string | undefined): to is string => to !== undefined && /^\/w\/[^\\]*$/.test(to)
