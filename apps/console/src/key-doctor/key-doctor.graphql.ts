/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const DiagnoseApiKeyDocument = {"kind":"Document","definitions":[],"documentId":"sha256:320dd19dd35e940173b3700afcc198f98de6ef2b700917fdb489a1bf669b1d16"} as unknown as DocumentNode<Types.DiagnoseApiKeyMutation, Types.DiagnoseApiKeyMutationVariables>;