/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment Problem on UserError {\n  code\n  field\n  message\n  hint\n  actor\n  page {\n    label\n    url\n  }\n}": typeof types.ProblemFragmentDoc,
    "fragment DiagnosisFinding on DiagnosisFinding {\n  check\n  status\n  message\n  hint\n  actor\n  page {\n    label\n    url\n  }\n}": typeof types.DiagnosisFindingFragmentDoc,
    "query OpenLink($token: String) {\n  connectLink(token: $token) {\n    ...OpenLink\n  }\n}\n\nquery Receipt($token: String!) {\n  connectReceipt(token: $token) {\n    agency\n    client\n    status\n    state\n    keyId\n    needs\n    givenAt\n    language\n    consent {\n      agreedAt\n      version\n      text\n    }\n    page {\n      label\n      url\n    }\n  }\n}\n\nmutation LinkStep($input: ConnectLinkStepInput!) {\n  connectLinkStep(input: $input) {\n    link {\n      ...OpenLink\n    }\n    userErrors {\n      ...Problem\n    }\n  }\n}\n\nmutation LinkSubmit($input: ConnectLinkSubmitInput!) {\n  connectLinkSubmit(input: $input) {\n    link {\n      ...OpenLink\n    }\n    findings {\n      ...DiagnosisFinding\n    }\n    userErrors {\n      ...Problem\n    }\n  }\n}\n\nmutation LinkFinish($input: ConnectLinkFinishInput!) {\n  connectLinkFinish(input: $input) {\n    receipt\n    userErrors {\n      ...Problem\n    }\n  }\n}\n\nfragment OpenLink on OpenLink {\n  agency\n  client\n  needs\n  language\n  page {\n    label\n    url\n  }\n  vendorPage {\n    label\n    url\n  }\n  keyName\n  role\n  createdAt\n  expiresAt\n  step\n  mine\n  elsewhere\n  consent {\n    version\n    text\n  }\n  given {\n    keyId\n    appCount\n    apps\n    findings {\n      check\n      status\n      message\n    }\n  }\n}": typeof types.OpenLinkDocument,
};
const documents: Documents = {
    "fragment Problem on UserError {\n  code\n  field\n  message\n  hint\n  actor\n  page {\n    label\n    url\n  }\n}": types.ProblemFragmentDoc,
    "fragment DiagnosisFinding on DiagnosisFinding {\n  check\n  status\n  message\n  hint\n  actor\n  page {\n    label\n    url\n  }\n}": types.DiagnosisFindingFragmentDoc,
    "query OpenLink($token: String) {\n  connectLink(token: $token) {\n    ...OpenLink\n  }\n}\n\nquery Receipt($token: String!) {\n  connectReceipt(token: $token) {\n    agency\n    client\n    status\n    state\n    keyId\n    needs\n    givenAt\n    language\n    consent {\n      agreedAt\n      version\n      text\n    }\n    page {\n      label\n      url\n    }\n  }\n}\n\nmutation LinkStep($input: ConnectLinkStepInput!) {\n  connectLinkStep(input: $input) {\n    link {\n      ...OpenLink\n    }\n    userErrors {\n      ...Problem\n    }\n  }\n}\n\nmutation LinkSubmit($input: ConnectLinkSubmitInput!) {\n  connectLinkSubmit(input: $input) {\n    link {\n      ...OpenLink\n    }\n    findings {\n      ...DiagnosisFinding\n    }\n    userErrors {\n      ...Problem\n    }\n  }\n}\n\nmutation LinkFinish($input: ConnectLinkFinishInput!) {\n  connectLinkFinish(input: $input) {\n    receipt\n    userErrors {\n      ...Problem\n    }\n  }\n}\n\nfragment OpenLink on OpenLink {\n  agency\n  client\n  needs\n  language\n  page {\n    label\n    url\n  }\n  vendorPage {\n    label\n    url\n  }\n  keyName\n  role\n  createdAt\n  expiresAt\n  step\n  mine\n  elsewhere\n  consent {\n    version\n    text\n  }\n  given {\n    keyId\n    appCount\n    apps\n    findings {\n      check\n      status\n      message\n    }\n  }\n}": types.OpenLinkDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Problem on UserError {\n  code\n  field\n  message\n  hint\n  actor\n  page {\n    label\n    url\n  }\n}"): (typeof documents)["fragment Problem on UserError {\n  code\n  field\n  message\n  hint\n  actor\n  page {\n    label\n    url\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment DiagnosisFinding on DiagnosisFinding {\n  check\n  status\n  message\n  hint\n  actor\n  page {\n    label\n    url\n  }\n}"): (typeof documents)["fragment DiagnosisFinding on DiagnosisFinding {\n  check\n  status\n  message\n  hint\n  actor\n  page {\n    label\n    url\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OpenLink($token: String) {\n  connectLink(token: $token) {\n    ...OpenLink\n  }\n}\n\nquery Receipt($token: String!) {\n  connectReceipt(token: $token) {\n    agency\n    client\n    status\n    state\n    keyId\n    needs\n    givenAt\n    language\n    consent {\n      agreedAt\n      version\n      text\n    }\n    page {\n      label\n      url\n    }\n  }\n}\n\nmutation LinkStep($input: ConnectLinkStepInput!) {\n  connectLinkStep(input: $input) {\n    link {\n      ...OpenLink\n    }\n    userErrors {\n      ...Problem\n    }\n  }\n}\n\nmutation LinkSubmit($input: ConnectLinkSubmitInput!) {\n  connectLinkSubmit(input: $input) {\n    link {\n      ...OpenLink\n    }\n    findings {\n      ...DiagnosisFinding\n    }\n    userErrors {\n      ...Problem\n    }\n  }\n}\n\nmutation LinkFinish($input: ConnectLinkFinishInput!) {\n  connectLinkFinish(input: $input) {\n    receipt\n    userErrors {\n      ...Problem\n    }\n  }\n}\n\nfragment OpenLink on OpenLink {\n  agency\n  client\n  needs\n  language\n  page {\n    label\n    url\n  }\n  vendorPage {\n    label\n    url\n  }\n  keyName\n  role\n  createdAt\n  expiresAt\n  step\n  mine\n  elsewhere\n  consent {\n    version\n    text\n  }\n  given {\n    keyId\n    appCount\n    apps\n    findings {\n      check\n      status\n      message\n    }\n  }\n}"): (typeof documents)["query OpenLink($token: String) {\n  connectLink(token: $token) {\n    ...OpenLink\n  }\n}\n\nquery Receipt($token: String!) {\n  connectReceipt(token: $token) {\n    agency\n    client\n    status\n    state\n    keyId\n    needs\n    givenAt\n    language\n    consent {\n      agreedAt\n      version\n      text\n    }\n    page {\n      label\n      url\n    }\n  }\n}\n\nmutation LinkStep($input: ConnectLinkStepInput!) {\n  connectLinkStep(input: $input) {\n    link {\n      ...OpenLink\n    }\n    userErrors {\n      ...Problem\n    }\n  }\n}\n\nmutation LinkSubmit($input: ConnectLinkSubmitInput!) {\n  connectLinkSubmit(input: $input) {\n    link {\n      ...OpenLink\n    }\n    findings {\n      ...DiagnosisFinding\n    }\n    userErrors {\n      ...Problem\n    }\n  }\n}\n\nmutation LinkFinish($input: ConnectLinkFinishInput!) {\n  connectLinkFinish(input: $input) {\n    receipt\n    userErrors {\n      ...Problem\n    }\n  }\n}\n\nfragment OpenLink on OpenLink {\n  agency\n  client\n  needs\n  language\n  page {\n    label\n    url\n  }\n  vendorPage {\n    label\n    url\n  }\n  keyName\n  role\n  createdAt\n  expiresAt\n  step\n  mine\n  elsewhere\n  consent {\n    version\n    text\n  }\n  given {\n    keyId\n    appCount\n    apps\n    findings {\n      check\n      status\n      message\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;