/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const IntegrationCredentialsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:85a8eaff5f44eeeb84208eec05e14c5c92b2b0f2b7554768798ae27b1e592f9a"} as unknown as DocumentNode<Types.IntegrationCredentialsQuery, Types.IntegrationCredentialsQueryVariables>;
export const CredentialsChangedDocument = {"kind":"Document","definitions":[],"documentId":"sha256:5e65da3a23bdfc4be8d5b80f1ad4066c2d6e6348a99cc4c2b8c8182844d97823"} as unknown as DocumentNode<Types.CredentialsChangedSubscription, Types.CredentialsChangedSubscriptionVariables>;