/**
 * What Apple does although its OpenAPI document (4.4.1) does not say so. Everything here was met by public clients;
 * whoever compares answers with the document finds the reasons in this one place.
 */
export const BEYOND_THE_DOCUMENT = [
  {
    what: '404 and 410 on /v1/salesReports, 404 on /v1/financeReports',
    evidence: 'Ponytech/appstoreconnectapi #15; the document declares 200, 400, 401, 403 and 429 only',
  },
  { what: '406 with a document for a wrong Accept header', evidence: 'cantie/app-store-connect-api-php #35' },
  { what: '500 with UNEXPECTED_ERROR on reports for hours', evidence: 'Ponytech/appstoreconnectapi #53' },
  { what: '502 and 503 with HTML', evidence: 'fastlane #19264' },
  { what: '405 METHOD_NOT_ALLOWED', evidence: "Apple's list of response codes" },
  {
    what: '400 for fields[appInfos]=kidsAgeBand',
    evidence: 'AvdLee/appstoreconnect-swift-sdk, its patches of the document',
  },
  {
    what: '404 for /v1/buildUploads',
    evidence: "Apple's developer forum: declared, and not there for many accounts",
  },
  {
    what: 'null for attributes without a value',
    evidence: 'codemagic-cli-tools 0.70.0 cannot read a version whose earliestReleaseDate is missing',
  },
  {
    what: '`data: null` for a to-one relationship without a target',
    evidence: 'ul0gic/flightline, its golden reviews list',
  },
  {
    what: 'endless links.next with empty pages',
    evidence: 'dfabulich/node-app-store-connect-api, CHANGELOG 5.0.5',
  },
] as const

/** Fields that Apple's document declares and its servers refuse, by resource type. */
export const REFUSED_FIELDS: Readonly<Record<string, readonly string[]>> = { appInfos: ['kidsAgeBand'] }
