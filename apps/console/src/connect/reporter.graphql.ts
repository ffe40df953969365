/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const ConnectionMethodsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:87c7623ac8de3bec8a00e9a557a41097f5dc216744748fc29856b6e3f9b6db14"} as unknown as DocumentNode<Types.ConnectionMethodsQuery, Types.ConnectionMethodsQueryVariables>;
export const ConnectReporterDocument = {"kind":"Document","definitions":[],"documentId":"sha256:4c233f95b2b87188d1c53a398bb98c76dbcf8d114560e8b710900963cf3a4d64"} as unknown as DocumentNode<Types.ConnectReporterMutation, Types.ConnectReporterMutationVariables>;