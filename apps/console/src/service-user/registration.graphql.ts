/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const RegisterServiceUserDocument = {"kind":"Document","definitions":[],"documentId":"sha256:0bea87189f93f8b2a33ea483f860a8e97530245290c183272a447dc3fd0259b4"} as unknown as DocumentNode<Types.RegisterServiceUserMutation, Types.RegisterServiceUserMutationVariables>;
export const RegisterServiceUserKeyDocument = {"kind":"Document","definitions":[],"documentId":"sha256:8a946a58ef625176e317b83328f1337a78f4d8d61ef647058c98614d42ddc72c"} as unknown as DocumentNode<Types.RegisterServiceUserKeyMutation, Types.RegisterServiceUserKeyMutationVariables>;
export const RemoveServiceUserKeyDocument = {"kind":"Document","definitions":[],"documentId":"sha256:1d948a99930dcbe9f37157821a522f4bd498dd60d037ed2acf03b9df827aef2b"} as unknown as DocumentNode<Types.RemoveServiceUserKeyMutation, Types.RemoveServiceUserKeyMutationVariables>;