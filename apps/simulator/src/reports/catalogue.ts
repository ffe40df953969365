/** One kind of report that Apple's page "Download Sales and Trends Reports" lists. */
export interface ReportKind {
  type: string
  subType: string
  frequencies: readonly Frequency[]
  versions: readonly [string, ...string[]]
  /** The subscription family answers only to a named version and day. */
  needsVersion: boolean
  /** Start of the file's name. */
  fileName: string
}

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'

const EVERY: readonly Frequency[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']

function kind(
  type: string,
  subType: string,
  frequencies: readonly Frequency[],
  versions: readonly [string, ...string[]],
  fileName = '',
): ReportKind {
  return { type, subType, frequencies, versions, fileName, needsVersion: type.startsWith('SUBSCRI') }
}

/** The combinations that Apple accepts; the last version of each is the one it names when another was asked for. */
export const REPORT_KINDS: readonly ReportKind[] = [
  kind('SALES', 'SUMMARY', EVERY, ['1_0'], 'S'),
  kind('SUBSCRIPTION', 'SUMMARY', ['DAILY'], ['1_3'], 'Subscription'),
  kind('SUBSCRIPTION_EVENT', 'SUMMARY', ['DAILY'], ['1_3'], 'Subscription_Event'),
  kind('SUBSCRIBER', 'DETAILED', ['DAILY'], ['1_3'], 'Subscriber'),
  kind(
    'SUBSCRIPTION_OFFER_CODE_REDEMPTION',
    'SUMMARY',
    ['DAILY'],
    ['1_0'],
    'Subscription_Offer_Code_Redemption',
  ),
  // No file of these has ever been seen: they answer as for an account without data.
  kind('WIN_BACK_ELIGIBILITY', 'SUMMARY', ['DAILY'], ['1_0']),
  kind('PRE_ORDER', 'SUMMARY', EVERY, ['1_0']),
  kind('NEWSSTAND', 'DETAILED', ['DAILY', 'WEEKLY'], ['1_0']),
  kind('INSTALLS', 'SUMMARY', ['MONTHLY'], ['1_2']),
  kind('INSTALLS', 'DETAILED', ['MONTHLY'], ['1_2']),
  kind('INSTALLS', 'DETAILED', ['YEARLY'], ['1_0', '1_1']),
  kind('INSTALLS', 'SUMMARY_INSTALL_TYPE', ['YEARLY'], ['1_0', '1_1']),
  kind('INSTALLS', 'SUMMARY_TERRITORY', ['YEARLY'], ['1_0', '1_1']),
  kind('INSTALLS', 'SUMMARY_CHANNEL', ['YEARLY'], ['1_0', '1_1']),
  kind('FIRST_ANNUAL', 'SUMMARY', ['YEARLY'], ['1_0']),
  kind('FIRST_ANNUAL', 'DETAILED', ['DAILY'], ['1_0']),
]
