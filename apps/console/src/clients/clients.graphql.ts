/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const ClientsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:2b3705d8905334f162f6affc34b8d1b88b1e9768fd253fac5701f4a620d4dafa"} as unknown as DocumentNode<Types.ClientsQuery, Types.ClientsQueryVariables>;
export const ClientDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e4a6987a198b41d546ce2c0ef73974577ee3861e3e14e803ac70d5871197c13e"} as unknown as DocumentNode<Types.ClientQuery, Types.ClientQueryVariables>;