/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const AppSumsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:82ec640ae23eabe0e403a16a7961e1d755533fb5ee51a1fdbd1f584e77eb482b"} as unknown as DocumentNode<Types.AppSumsQuery, Types.AppSumsQueryVariables>;
export const ClientSumsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:efbf2d2de017d2a550f9f463a2ceb131448928fe09334b92268598dbd08c310d"} as unknown as DocumentNode<Types.ClientSumsQuery, Types.ClientSumsQueryVariables>;
export const IntegrationSumsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:beddca26e95bd47b6a43ed67ce2c3b2e4ac322d8295d97c71f382bdbcf3d2533"} as unknown as DocumentNode<Types.IntegrationSumsQuery, Types.IntegrationSumsQueryVariables>;