/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const AppHeadDocument = {"kind":"Document","definitions":[],"documentId":"sha256:b5ead14e30ce300c917c66e98d313ed00b5ac82c85400ec2797365db1cc9d81e"} as unknown as DocumentNode<Types.AppHeadQuery, Types.AppHeadQueryVariables>;
export const AppSalesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:7c8f88cfb10e3c8394e799f45db84d5d670fb98d56d4cd44b17066cc0ca8abe8"} as unknown as DocumentNode<Types.AppSalesQuery, Types.AppSalesQueryVariables>;