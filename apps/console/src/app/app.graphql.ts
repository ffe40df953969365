/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const AppHeadDocument = {"kind":"Document","definitions":[],"documentId":"sha256:67e7a53f6f286f198630685f737c2ee89f306b124e111f1043eb106dc83d3cb5"} as unknown as DocumentNode<Types.AppHeadQuery, Types.AppHeadQueryVariables>;
export const AppSalesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:ae6342142fe19d32c3ad882f0aab550abca8c85d198022294fd86ba87a3abf29"} as unknown as DocumentNode<Types.AppSalesQuery, Types.AppSalesQueryVariables>;