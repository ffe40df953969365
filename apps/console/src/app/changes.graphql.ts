/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const AppChangesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:757efaf786c76f190b435ebecc343396a1c6f607abe27785e732f24f6d16e394"} as unknown as DocumentNode<Types.AppChangesQuery, Types.AppChangesQueryVariables>;