/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const IntegrationCredentialsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e03144a80366ad3f681683f332eda1c1f296e16f2951c7c8d215cc82c4cf0e32"} as unknown as DocumentNode<Types.IntegrationCredentialsQuery, Types.IntegrationCredentialsQueryVariables>;
export const CredentialsChangedDocument = {"kind":"Document","definitions":[],"documentId":"sha256:5e65da3a23bdfc4be8d5b80f1ad4066c2d6e6348a99cc4c2b8c8182844d97823"} as unknown as DocumentNode<Types.CredentialsChangedSubscription, Types.CredentialsChangedSubscriptionVariables>;