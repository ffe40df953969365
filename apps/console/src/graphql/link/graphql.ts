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
  /** In which it was read; without it the link’s. */
  language?: ConnectLinkLanguage | null | undefined;
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

export type ConnectLinkSubmitInviteInput = {
  /** The name of the Apple account to which the agency’s user is invited. */
  accountName: string;
};

export type ConnectLinkSubmitReporterInput = {
  /** A Reporter token. Either this, or an address with a password. Write-only. */
  accessToken?: string | null | undefined;
  /** Which accounts to connect; without them it is only looked what is there. */
  accountIds?: Array<string> | null | undefined;
  /** A password for apps (app-specific password), never that of the Apple Account itself: one is refused by its shape and sent nowhere. Write-only. */
  appSpecificPassword?: string | null | undefined;
  /** The address of the Apple Account. */
  email?: string | null | undefined;
  onExistingToken?: OnExistingToken | null | undefined;
};

export type ConnectReceiptStatus =
  | 'ENDED'
  | 'IN_USE'
  | 'WAITING';

/** A way of connecting an Apple account. */
export type ConnectionMethod =
  | 'API_KEY_INDIVIDUAL'
  | 'API_KEY_TEAM'
  | 'APPLE_ID_2FA'
  | 'APP_SPECIFIC_PASSWORD'
  | 'REPORTER_TOKEN'
  | 'SERVICE_USER_INVITE';

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

/** What becomes of a Reporter token that an Apple Account has already. Apple allows one: REPLACE ends it for every other tool. */
export type OnExistingToken =
  | 'REPLACE'
  | 'REUSE';

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


export type OpenLinkQuery = { __typename: 'Query', connectLink: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, message: string }> } | null } | null };

export type ReceiptQueryVariables = Exact<{
  token: string;
}>;


export type ReceiptQuery = { __typename: 'Query', connectReceipt: { __typename: 'ConnectReceipt', agency: string, client: string, status: ConnectReceiptStatus, state: IntegrationState | null, method: ConnectionMethod | null, keyId: string | null, accounts: Array<string>, needs: Array<CapabilityName>, givenAt: string | null, language: ConnectLinkLanguage, support: { __typename: 'Page', label: string, url: string } | null, consent: { __typename: 'ReceiptConsent', agreedAt: string, version: string, text: string } | null, page: { __typename: 'Page', label: string, url: string } } | null };

export type LinkStepMutationVariables = Exact<{
  input: ConnectLinkStepInput;
}>;


export type LinkStepMutation = { __typename: 'Mutation', connectLinkStep: { __typename: 'ConnectLinkStepPayload', link: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, message: string }> } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type LinkSubmitMutationVariables = Exact<{
  input: ConnectLinkSubmitInput;
}>;


export type LinkSubmitMutation = { __typename: 'Mutation', connectLinkSubmit: { __typename: 'ConnectLinkSubmitPayload', link: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, message: string }> } | null } | null, findings: Array<{ __typename: 'DiagnosisFinding', check: string, status: DiagnosisStatus, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type LinkSubmitReporterMutationVariables = Exact<{
  input: ConnectLinkSubmitReporterInput;
}>;


export type LinkSubmitReporterMutation = { __typename: 'Mutation', connectLinkSubmitReporter: { __typename: 'ConnectLinkSubmitReporterPayload', link: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, message: string }> } | null } | null, existingToken: { __typename: 'ExistingReporterToken', expiresOn: string | null } | null, accounts: Array<{ __typename: 'AccountBehindLink', id: string, name: string, vendorNumbers: Array<string> }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type LinkSubmitInviteMutationVariables = Exact<{
  input: ConnectLinkSubmitInviteInput;
}>;


export type LinkSubmitInviteMutation = { __typename: 'Mutation', connectLinkSubmitInvite: { __typename: 'ConnectLinkStepPayload', link: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, message: string }> } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type LinkFinishMutationVariables = Exact<{
  input: ConnectLinkFinishInput;
}>;


export type LinkFinishMutation = { __typename: 'Mutation', connectLinkFinish: { __typename: 'ConnectLinkFinishPayload', receipt: string | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type OpenLinkFragment = { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, message: string }> } | null };

export const ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<ProblemFragment, unknown>;
export const DiagnosisFindingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiagnosisFinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiagnosisFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<DiagnosisFindingFragment, unknown>;
export const OpenLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"support"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vendorPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keyName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"elsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"methods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"lacks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passwordLabel"}},{"kind":"Field","name":{"kind":"Name","value":"invite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"given"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"appCount"}},{"kind":"Field","name":{"kind":"Name","value":"apps"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OpenLinkFragment, unknown>;
export const OpenLinkDocument = {"kind":"Document","definitions":[],"documentId":"sha256:6836edeba4faa2c3b557f9d353281d5e5b174124f4298fe3b58ff518ed6a9792"} as unknown as DocumentNode<OpenLinkQuery, OpenLinkQueryVariables>;
export const ReceiptDocument = {"kind":"Document","definitions":[],"documentId":"sha256:7a34a9bca2b9425ab8002642aaec07c0550678290184a9840b3b8629e91c0445"} as unknown as DocumentNode<ReceiptQuery, ReceiptQueryVariables>;
export const LinkStepDocument = {"kind":"Document","definitions":[],"documentId":"sha256:9e038267074045121c399adfd8b1ffd5fc5e582a1e019d99d832520472344e1d"} as unknown as DocumentNode<LinkStepMutation, LinkStepMutationVariables>;
export const LinkSubmitDocument = {"kind":"Document","definitions":[],"documentId":"sha256:c752ea2a3088a4682e0399d79fe986185f013bddda69317721c57d91e0143d43"} as unknown as DocumentNode<LinkSubmitMutation, LinkSubmitMutationVariables>;
export const LinkSubmitReporterDocument = {"kind":"Document","definitions":[],"documentId":"sha256:ddf8335377d1364380de6677b8665321c1600071c9fc989c7e650f157d94fdbe"} as unknown as DocumentNode<LinkSubmitReporterMutation, LinkSubmitReporterMutationVariables>;
export const LinkSubmitInviteDocument = {"kind":"Document","definitions":[],"documentId":"sha256:05e96ee4c69e089a741129be34995b0960ed06e10284854a3adcb43525a1a201"} as unknown as DocumentNode<LinkSubmitInviteMutation, LinkSubmitInviteMutationVariables>;
export const LinkFinishDocument = {"kind":"Document","definitions":[],"documentId":"sha256:3276a1784326413f3412c5b51e14cab0c6cdd49709a9b6d8973289d9f5690b2b"} as unknown as DocumentNode<LinkFinishMutation, LinkFinishMutationVariables>;