/** Apple's error numbers of Reporter, with the words in which they were met. Apple: Reporter guide, "Errors". */
export const REPORTER_ERRORS = {
  100: [400, 'Invalid app or command format.'],
  101: [400, 'Invalid command.'],
  102: [400, 'Invalid number of parameters.'],
  108: [401, 'Invalid username and password. Change values and try again.'],
  113: [400, 'Invalid output mode.'],
  114: [400, 'Please include the API version.'],
  115: [400, 'The API version is not supported. Download the latest version of Reporter.'],
  117: [503, 'Reports are delayed.'],
  120: [400, 'The version parameter is invalid.'],
  121: [400, 'Please include the version parameter.'],
  123: [401, 'Your Access Token is expired'],
  124: [401, 'Your Access Token is invalid'],
  131: [401, 'Please supply your username and password.'],
  132: [401, 'Please supply your access token.'],
  200: [400, 'Invalid vendor number specified'],
  201: [400, 'Invalid report type specified.'],
  202: [400, 'Invalid report subtype specified.'],
  203: [400, 'Invalid combination of report type and subtype.'],
  204: [400, 'Invalid date type specified.'],
  205: [400, 'Invalid date'],
  206: [400, 'Invalid combination of date type and date.'],
  207: [400, 'Invalid combination of report type and date type.'],
  209: [410, 'The report you requested is no longer available.'],
  210: [404, 'The report you requested is not available yet. Try again later.'],
  211: [404, 'The report you requested is delayed. Try again later.'],
  212: [500, 'An unexpected error occurred. Try again later.'],
  213: [404, 'There were no sales for the date specified.'],
  214: [
    400,
    'You have access to more than one account. Please specify an account number in your properties file or on the command line. To see a list of accounts, run the command getAccounts.',
  ],
  215: [404, 'The account number is invalid.'],
  300: [400, 'Invalid vendor number specified'],
  301: [400, 'Invalid report type specified. Valid values include: Financial.'],
  314: [400, 'Invalid fiscal year specified.'],
  315: [400, 'Invalid fiscal period specified.'],
  316: [400, 'Invalid region code specified.'],
} as const satisfies Record<number, readonly [status: number, message: string]>

export type ReporterErrorCode = keyof typeof REPORTER_ERRORS

/** Thrown anywhere below Reporter's server to answer with one of Apple's numbered errors. */
export class ReporterError extends Error {
  readonly code: ReporterErrorCode
  readonly status: number

  constructor(code: ReporterErrorCode, message: string = REPORTER_ERRORS[code][1]) {
    super(message)
    this.name = 'ReporterError'
    this.code = code
    this.status = REPORTER_ERRORS[code][0]
  }
}
