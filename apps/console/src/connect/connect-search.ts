/** Methods that the set-up has a form for. */
export const methodsHere = [
  'API_KEY_TEAM',
  'API_KEY_INDIVIDUAL',
  'REPORTER_TOKEN',
  'APP_SPECIFIC_PASSWORD',
  'APPLE_ID_2FA',
  'SERVICE_USER_INVITE',
] as const
export type MethodHere = (typeof methodsHere)[number]
export type ReporterMethod = Extract<MethodHere, 'REPORTER_TOKEN' | 'APP_SPECIFIC_PASSWORD'>

export interface ConnectSearch {
  client?: string
  method?: MethodHere
  /** The integrations that wait for an invitation, with commas between, so that the list can be left and found again. */
  asked?: string
}

/** What the address of the set-up says: whom it is for, and how. */
export function readConnectSearch(search: Record<string, unknown>): ConnectSearch {
  const { client, asked } = search
  const method = methodsHere.find((each) => each === search['method'])
  return {
    ...(typeof client === 'string' && client ? { client } : {}),
    ...(method ? { method } : {}),
    ...(typeof asked === 'string' && asked ? { asked } : {}),
  }
}

/** Whether a method is one of those that Reporter answers. */
export const byReporter = (method: MethodHere | undefined): method is ReporterMethod =>
  method === 'REPORTER_TOKEN' || method === 'APP_SPECIFIC_PASSWORD'
