/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const AppSumsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:0dc8f3d63959306069f6d997c161dbcf033a9a8648d90c63ad20057c3e0a4561"} as unknown as DocumentNode<Types.AppSumsQuery, Types.AppSumsQueryVariables>;
export const ClientSumsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:725893bcfe98e820ee30e630969844bc073f932f7bba1e6c80031465b0514837"} as unknown as DocumentNode<Types.ClientSumsQuery, Types.ClientSumsQueryVariables>;
export const IntegrationSumsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:beddca26e95bd47b6a43ed67ce2c3b2e4ac322d8295d97c71f382bdbcf3d2533"} as unknown as DocumentNode<Types.IntegrationSumsQuery, Types.IntegrationSumsQueryVariables>;