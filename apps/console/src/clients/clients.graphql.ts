/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const ClientsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:22bfc1678a2e8b3f0fab550bf1b6fc5775d5f0746ad55ef3405e12dd8d5be634"} as unknown as DocumentNode<Types.ClientsQuery, Types.ClientsQueryVariables>;
export const ClientDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e4a6987a198b41d546ce2c0ef73974577ee3861e3e14e803ac70d5871197c13e"} as unknown as DocumentNode<Types.ClientQuery, Types.ClientQueryVariables>;