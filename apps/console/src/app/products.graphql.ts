/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const AppProductsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:c0410728eb8edf680a6ecb7b2951dbfaee64fc012d5cda204af1568d30c4f518"} as unknown as DocumentNode<Types.AppProductsQuery, Types.AppProductsQueryVariables>;