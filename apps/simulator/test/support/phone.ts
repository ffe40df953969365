import type { Simulator } from '../../src/index.ts'
import { control } from './client.ts'

/** A code as the page that plays the phone shows it. */
interface ShownCode {
  code: string
  to: string
  how: string
  state: string
}

/** What the phones of a simulated Apple show, the newest code first, and how an Apple ID behaves when it signs in. */
export function phonesOf(simulator: () => Simulator) {
  const codes = async (): Promise<ShownCode[]> => (await control(simulator(), 'GET', '/codes')) as ShownCode[] // its shape
  return {
    codes,
    newest: async (): Promise<string> => (await codes())[0]?.code ?? '',
    manner: (email: string, body: unknown): Promise<unknown> =>
      control(simulator(), 'PATCH', `/apple-ids/${email}/sign-in`, body),
  }
}
