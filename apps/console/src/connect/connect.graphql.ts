/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const ClientChoicesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:888dfd7d0daa6db3e34cd63890b765df97be27294f1de879fe4283baec6713ac"} as unknown as DocumentNode<Types.ClientChoicesQuery, Types.ClientChoicesQueryVariables>;
export const ConnectClientDocument = {"kind":"Document","definitions":[],"documentId":"sha256:cb0d7711e39a2c18ae6d0d42b6c8883685a0e85affcce209e079526ebef4df73"} as unknown as DocumentNode<Types.ConnectClientQuery, Types.ConnectClientQueryVariables>;
export const ConnectApiKeyDocument = {"kind":"Document","definitions":[],"documentId":"sha256:9f4848ce120e5d5e0fc241249f948b646d520ad986c1f25811c0c9b053b04c5b"} as unknown as DocumentNode<Types.ConnectApiKeyMutation, Types.ConnectApiKeyMutationVariables>;