/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Who can mend it. */
export type Actor =
  | 'APPLE'
  | 'CLIENT_ACCOUNT_HOLDER'
  | 'CLIENT_ADMIN'
  | 'NOBODY'
  | 'WORKSPACE_ADMIN'
  | 'YOU';

/** What an account can be asked for. */
export type CapabilityName =
  | 'ANALYTICS'
  | 'APPS'
  | 'FINANCE'
  | 'IN_APP_PURCHASES'
  | 'REVIEWS'
  | 'SALES'
  | 'USERS';

export type ConnectLinkFinishInput = {
  /** Of the text that was agreed to. */
  consentVersion?: string | null | undefined;
};

export type ConnectLinkLanguage =
  | 'de'
  | 'en';

export type ConnectLinkStepInput = {
  /** Leave it for later, or for somebody else. */
  later?: boolean | null | undefined;
  step: number;
};

export type ConnectLinkSubmitInput = {
  fileName?: string | null | undefined;
  /** Absent for an individual key. */
  issuerId?: string | null | undefined;
  keyId: string;
  /** The .p8 file's text, at most 10,000 characters. Write-only. */
  privateKey: string;
  vendorNumbers: Array<string>;
};

export type ConnectReceiptStatus =
  | 'ENDED'
  | 'IN_USE'
  | 'WAITING';

export type DiagnosisStatus =
  | 'ADVICE'
  | 'FAILED'
  | 'NOT_CHECKED'
  | 'PASSED';

/** The one state that people see. */
export type IntegrationState =
  | 'ACTIVE'
  | 'ARCHIVED'
  | 'AWAITING_CODE'
  | 'BACKFILLING'
  | 'DEGRADED'
  | 'DRAFT'
  | 'EXPIRING'
  | 'LOCKED'
  | 'NEEDS_REAUTH'
  | 'PENDING'
  | 'REVOKED'
  | 'VERIFYING';

/** Why a mutation refused. A closed set. */
export type UserErrorCode =
  | 'ALREADY_CONNECTED'
  | 'APPLE_REFUSED'
  | 'APP_PASSWORD_INVALID'
  | 'CODE_INVALID'
  | 'CODE_REFUSED'
  | 'CONFLICT'
  | 'CONSENT_NEEDED'
  | 'EMAIL_INVALID'
  | 'FORBIDDEN'
  | 'INVALID'
  | 'ISSUER_INVALID'
  | 'KEY_ENCRYPTED'
  | 'KEY_ID_INVALID'
  | 'KEY_NOT_A_KEY'
  | 'KEY_NOT_EC'
  | 'KEY_NOT_P256'
  | 'KEY_NOT_PKCS8'
  | 'KEY_PUBLIC'
  | 'METHOD_OFF'
  | 'NAME_TAKEN'
  | 'NOT_FOUND'
  | 'TOKEN_INVALID'
  | 'TOO_SOON'
  | 'UNAVAILABLE'
  | 'VENDOR_NUMBER_INVALID'
  | 'VENDOR_NUMBER_MISSING';

export type ProblemFragment = { __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null };

export type DiagnosisFindingFragment = { __typename: 'DiagnosisFinding', check: string, status: DiagnosisStatus, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null };

export type OpenLinkQueryVariables = Exact<{
  token?: string | null | undefined;
}>;


export type OpenLinkQuery = { __typename: 'Query', connectLink: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, text: string }, given: { __typename: 'GivenKey', keyId: string, appCount: number, apps: Array<string>, findings: Array<{ __typename: 'GivenKeyFinding', check: string, status: DiagnosisStatus, message: string }> } | null } | null };

export type ReceiptQueryVariables = Exact<{
  token: string;
}>;


export type ReceiptQuery = { __typename: 'Query', connectReceipt: { __typename: 'ConnectReceipt', agency: string, client: string, status: ConnectReceiptStatus, state: IntegrationState | null, keyId: string | null, needs: Array<CapabilityName>, givenAt: string | null, language: ConnectLinkLanguage, consent: { __typename: 'ReceiptConsent', agreedAt: string, version: string, text: string } | null, page: { __typename: 'Page', label: string, url: string } } | null };

export type LinkStepMutationVariables = Exact<{
  input: ConnectLinkStepInput;
}>;


export type LinkStepMutation = { __typename: 'Mutation', connectLinkStep: { __typename: 'ConnectLinkStepPayload', link: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, text: string }, given: { __typename: 'GivenKey', keyId: string, appCount: number, apps: Array<string>, findings: Array<{ __typename: 'GivenKeyFinding', check: string, status: DiagnosisStatus, message: string }> } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type LinkSubmitMutationVariables = Exact<{
  input: ConnectLinkSubmitInput;
}>;


export type LinkSubmitMutation = { __typename: 'Mutation', connectLinkSubmit: { __typename: 'ConnectLinkSubmitPayload', link: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, text: string }, given: { __typename: 'GivenKey', keyId: string, appCount: number, apps: Array<string>, findings: Array<{ __typename: 'GivenKeyFinding', check: string, status: DiagnosisStatus, message: string }> } | null } | null, findings: Array<{ __typename: 'DiagnosisFinding', check: string, status: DiagnosisStatus, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type LinkFinishMutationVariables = Exact<{
  input: ConnectLinkFinishInput;
}>;


export type LinkFinishMutation = { __typename: 'Mutation', connectLinkFinish: { __typename: 'ConnectLinkFinishPayload', receipt: string | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type OpenLinkFragment = { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, text: string }, given: { __typename: 'GivenKey', keyId: string, appCount: number, apps: Array<string>, findings: Array<{ __typename: 'GivenKeyFinding', check: string, status: DiagnosisStatus, message: string }> } | null };

export const ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<ProblemFragment, unknown>;
export const DiagnosisFindingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiagnosisFinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiagnosisFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<DiagnosisFindingFragment, unknown>;
export const OpenLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vendorPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keyName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"elsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"given"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"appCount"}},{"kind":"Field","name":{"kind":"Name","value":"apps"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OpenLinkFragment, unknown>;
export const OpenLinkDocument = {"kind":"Document","definitions":[],"documentId":"sha256:f7aa6d7099d203045bb57980be5495bfe25ca96ca56762e547cbab35092c557d"} as unknown as DocumentNode<OpenLinkQuery, OpenLinkQueryVariables>;
export const ReceiptDocument = {"kind":"Document","definitions":[],"documentId":"sha256:27043abafaca6d63bf2f84657c4909efad306b5b04aec9e80f21b37fe2662009"} as unknown as DocumentNode<ReceiptQuery, ReceiptQueryVariables>;
export const LinkStepDocument = {"kind":"Document","definitions":[],"documentId":"sha256:9030ce0d82955664d3bf854fc1a9fbcd7f494c82a13ea3e431d77943c05f8534"} as unknown as DocumentNode<LinkStepMutation, LinkStepMutationVariables>;
export const LinkSubmitDocument = {"kind":"Document","definitions":[],"documentId":"sha256:2f7f1456e92922603f41acb5786e743001134b56a4af57da8b25273f7e59b891"} as unknown as DocumentNode<LinkSubmitMutation, LinkSubmitMutationVariables>;
export const LinkFinishDocument = {"kind":"Document","definitions":[],"documentId":"sha256:3276a1784326413f3412c5b51e14cab0c6cdd49709a9b6d8973289d9f5690b2b"} as unknown as DocumentNode<LinkFinishMutation, LinkFinishMutationVariables>;