export { createAscClient, type AscClient, type ListOptions } from './client.ts'
export type { AscClientOptions, ConnectionOptions } from './client-options.ts'
export { looksLikeIssuerId, looksLikeKeyId, type AscCredential, type PurchaseKey } from './credential.ts'
export { provePurchaseKey } from './storekit/prove-purchase-key.ts'
export { tokenContents, type TokenContents } from './token.ts'
export { readPrivateKey, type PrivateKeyReading } from './private-key/read-private-key.ts'
export { PrivateKeyProblem } from './private-key/problem.ts'
export type { OngoingAnalytics } from './probes/ongoing-analytics.ts'
export type { AscProbe } from './probes/probe.ts'
export { analyticsAccessTypes } from './probes/request-analytics.ts'
export { askWitness, signWitness } from './witness.ts'
export { PageEnd, type Page } from './paging.ts'
export type { AscApp } from './apps/apps-document.ts'
export { iconAddress, imageAddress } from './icons/icon-address.ts'
export type { AscIcon } from './icons/icon-documents.ts'
export type { AscProductDetails, AscScreenshot } from './product-details/detail-documents.ts'
export type { AscOffer, AscOfferByCode, AscOfferPrice } from './product-details/offers.ts'
export type { AscPrice } from './product-details/prices.ts'
export type { AscInAppPurchase, AscSubscription, AscSubscriptionGroup } from './products/product-documents.ts'
export { ReportFrequency, type SalesReportAnswer, type SalesReportQuery } from './sales/sales-report-query.ts'
export type { RateLimitSeen, RateWindow, RejectedPair } from './transport/rate-limit.ts'
export type { OnOutcome, RequestOutcome } from './transport/told.ts'
export { AscError, type AscRequestName } from './errors/asc-error.ts'
export {
  AscForbiddenError,
  AscNetworkError,
  AscNotFoundError,
  AscParameterError,
  AscProtocolError,
  AscRateLimitedError,
  AscServerError,
  AscUnauthorizedError,
} from './errors/errors.ts'
export { ForbiddenReason } from './errors/forbidden.ts'
export { AscErrorKind, AscLocalCode } from './errors/kinds.ts'
export type { AscAppVersion } from './versions/version-documents.ts'
export {
  createReporterClient,
  type ReporterAccount,
  type ReporterClient,
} from './reporter/reporter-client.ts'
export { ReporterCode } from './reporter/reporter-code.ts'
export { ReporterError } from './reporter/reporter-error.ts'
export type { ReporterOptions } from './reporter/ask.ts'
export { generateToken, viewToken, type ApplePassword, type ReporterToken } from './reporter/tokens.ts'
export { AppleService, readSayings, type AppleSaying } from './said/read-saying.ts'
export { readSalesReport, type ReportLimits } from './reports/read-sales-report.ts'
export { ReportFormatError, ReportFormatReason } from './reports/report-format-error.ts'
export { cellText, type SalesBlock } from './reports/sales-block.ts'
export { SALES_FIELDS, type SalesField } from './reports/sales-columns.ts'
export { createAppleSignIn, type AppleSignIn, type Step } from './sign-in/apple-sign-in.ts'
export type { CodeChallenge, CodePhone, CodeWish } from './sign-in/challenge.ts'
export { AppleSignInError, SignInProblem, type SignInStep } from './sign-in/sign-in-error.ts'
export type { WebAccessKey } from './sign-in/access-key.ts'
export type { WebProvider, WebSession } from './sign-in/web-session.ts'
