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

export type ConnectLinkSubmitAdminKeyInput = {
  fileName?: string | null | undefined;
  keyId: string;
  /** The .p8 file's text, at most 10,000 characters. Write-only. */
  privateKey: string;
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

/** KEPT until the team is confirmed; USED to switch analytics on, and deleted; DROPPED without that. */
export type LinkAdminKeyStatus =
  | 'DROPPED'
  | 'KEPT'
  | 'USED';

/** What becomes of a Reporter token that an Apple Account has already. Apple allows one: REPLACE ends it for every other tool. */
export type OnExistingToken =
  | 'REPLACE'
  | 'REUSE';

/** Why a mutation refused. A closed set. */
export type UserErrorCode =
  | 'ADMIN_KEY_NEEDED'
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


export type OpenLinkQuery = { __typename: 'Query', connectLink: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, asksAdminKey: boolean, adminKeyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, message: string }> } | null } | null };

export type ReceiptQueryVariables = Exact<{
  token: string;
}>;


export type ReceiptQuery = { __typename: 'Query', connectReceipt: { __typename: 'ConnectReceipt', agency: string, client: string, status: ConnectReceiptStatus, state: IntegrationState | null, method: ConnectionMethod | null, keyId: string | null, accounts: Array<string>, needs: Array<CapabilityName>, givenAt: string | null, language: ConnectLinkLanguage, support: { __typename: 'Page', label: string, url: string } | null, adminKey: { __typename: 'LinkAdminKey', keyId: string, status: LinkAdminKeyStatus } | null, consent: { __typename: 'ReceiptConsent', agreedAt: string, version: string, text: string } | null, page: { __typename: 'Page', label: string, url: string } } | null };

export type LinkStepMutationVariables = Exact<{
  input: ConnectLinkStepInput;
}>;


export type LinkStepMutation = { __typename: 'Mutation', connectLinkStep: { __typename: 'ConnectLinkStepPayload', link: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, asksAdminKey: boolean, adminKeyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, message: string }> } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type LinkSubmitMutationVariables = Exact<{
  input: ConnectLinkSubmitInput;
}>;


export type LinkSubmitMutation = { __typename: 'Mutation', connectLinkSubmit: { __typename: 'ConnectLinkSubmitPayload', link: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, asksAdminKey: boolean, adminKeyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, message: string }> } | null } | null, findings: Array<{ __typename: 'DiagnosisFinding', check: string, status: DiagnosisStatus, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type LinkSubmitAdminKeyMutationVariables = Exact<{
  input: ConnectLinkSubmitAdminKeyInput;
}>;


export type LinkSubmitAdminKeyMutation = { __typename: 'Mutation', connectLinkSubmitAdminKey: { __typename: 'ConnectLinkSubmitPayload', link: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, asksAdminKey: boolean, adminKeyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, message: string }> } | null } | null, findings: Array<{ __typename: 'DiagnosisFinding', check: string, status: DiagnosisStatus, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type LinkSubmitReporterMutationVariables = Exact<{
  input: ConnectLinkSubmitReporterInput;
}>;


export type LinkSubmitReporterMutation = { __typename: 'Mutation', connectLinkSubmitReporter: { __typename: 'ConnectLinkSubmitReporterPayload', link: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, asksAdminKey: boolean, adminKeyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, message: string }> } | null } | null, existingToken: { __typename: 'ExistingReporterToken', expiresOn: string | null } | null, accounts: Array<{ __typename: 'AccountBehindLink', id: string, name: string, vendorNumbers: Array<string> }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type LinkSubmitInviteMutationVariables = Exact<{
  input: ConnectLinkSubmitInviteInput;
}>;


export type LinkSubmitInviteMutation = { __typename: 'Mutation', connectLinkSubmitInvite: { __typename: 'ConnectLinkStepPayload', link: { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, asksAdminKey: boolean, adminKeyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, message: string }> } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type LinkFinishMutationVariables = Exact<{
  input: ConnectLinkFinishInput;
}>;


export type LinkFinishMutation = { __typename: 'Mutation', connectLinkFinish: { __typename: 'ConnectLinkFinishPayload', receipt: string | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string, hint: string | null, actor: Actor, page: { __typename: 'Page', label: string, url: string } | null }> } };

export type OpenLinkFragment = { __typename: 'OpenLink', agency: string, client: string, needs: Array<CapabilityName>, language: ConnectLinkLanguage | null, keyName: string, role: string, createdAt: string, expiresAt: string, step: number, mine: boolean, elsewhere: boolean, passwordLabel: string, support: { __typename: 'Page', label: string, url: string } | null, page: { __typename: 'Page', label: string, url: string }, vendorPage: { __typename: 'Page', label: string, url: string }, consent: { __typename: 'OpenLinkConsent', version: string, texts: Array<{ __typename: 'ConsentText', language: ConnectLinkLanguage, text: string }> }, methods: Array<{ __typename: 'LinkMethodOffer', method: ConnectionMethod, lacks: Array<CapabilityName> }>, invite: { __typename: 'LinkInvite', email: string, firstName: string, lastName: string, roles: Array<string>, page: { __typename: 'Page', label: string, url: string } } | null, given: { __typename: 'GivenAccess', method: ConnectionMethod, keyId: string | null, asksAdminKey: boolean, adminKeyId: string | null, appCount: number, apps: Array<string>, accounts: Array<string>, seenAt: string | null, findings: Array<{ __typename: 'GivenFinding', check: string, status: DiagnosisStatus, message: string }> } | null };

export const ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<ProblemFragment, unknown>;
export const DiagnosisFindingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiagnosisFinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiagnosisFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<DiagnosisFindingFragment, unknown>;
export const OpenLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"support"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vendorPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keyName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"elsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"methods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"lacks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passwordLabel"}},{"kind":"Field","name":{"kind":"Name","value":"invite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"given"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"asksAdminKey"}},{"kind":"Field","name":{"kind":"Name","value":"adminKeyId"}},{"kind":"Field","name":{"kind":"Name","value":"appCount"}},{"kind":"Field","name":{"kind":"Name","value":"apps"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OpenLinkFragment, unknown>;
export const OpenLinkDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a7a21d00c8bff56a6432a0fc5083795277bdcd116d194a3a743326bc238df309"} as unknown as DocumentNode<OpenLinkQuery, OpenLinkQueryVariables>;
export const ReceiptDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e00eb935673a0c438b26f0292c9e59bde6e6bdfcfb9cba6692702fcb57b117ed"} as unknown as DocumentNode<ReceiptQuery, ReceiptQueryVariables>;
export const LinkStepDocument = {"kind":"Document","definitions":[],"documentId":"sha256:c9a012d765e56172fcdb6898a91e41c2aff84a14d9dbabdc90a8509410e8c8d5"} as unknown as DocumentNode<LinkStepMutation, LinkStepMutationVariables>;
export const LinkSubmitDocument = {"kind":"Document","definitions":[],"documentId":"sha256:5cf4cb6bbb91c2e020522ae6591e63b66db397080be26c0e6003b7c8e0ed1c94"} as unknown as DocumentNode<LinkSubmitMutation, LinkSubmitMutationVariables>;
export const LinkSubmitAdminKeyDocument = {"kind":"Document","definitions":[],"documentId":"sha256:2e1a3b5bdb30ac7bbfa4ab7b6bb223113c0b64580e1658e4d02746370731f6ed"} as unknown as DocumentNode<LinkSubmitAdminKeyMutation, LinkSubmitAdminKeyMutationVariables>;
export const LinkSubmitReporterDocument = {"kind":"Document","definitions":[],"documentId":"sha256:dae1753ad0a9a3369eaba68c4bf954600d1cf0533b630518d14689c5140529bc"} as unknown as DocumentNode<LinkSubmitReporterMutation, LinkSubmitReporterMutationVariables>;
export const LinkSubmitInviteDocument = {"kind":"Document","definitions":[],"documentId":"sha256:439be06ebd37028d7a5c2f248418374bff343f0a96c583a5e9ee34d1f2bd1757"} as unknown as DocumentNode<LinkSubmitInviteMutation, LinkSubmitInviteMutationVariables>;
export const LinkFinishDocument = {"kind":"Document","definitions":[],"documentId":"sha256:3276a1784326413f3412c5b51e14cab0c6cdd49709a9b6d8973289d9f5690b2b"} as unknown as DocumentNode<LinkFinishMutation, LinkFinishMutationVariables>;