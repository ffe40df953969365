/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const AppPurchasesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:c988acf1f19cbd66e57fb4783c9f30f271a4bf44761fbcf30d747789b77316ae"} as unknown as DocumentNode<Types.AppPurchasesQuery, Types.AppPurchasesQueryVariables>;