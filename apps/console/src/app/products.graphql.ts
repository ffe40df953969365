/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const AppProductsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:1dcef76d933c4eca3117f40ab91e966d603b4032b4ff928310f01ffad4aa96d1"} as unknown as DocumentNode<Types.AppProductsQuery, Types.AppProductsQueryVariables>;