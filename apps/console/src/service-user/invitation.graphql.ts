/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const RequestServiceUserDocument = {"kind":"Document","definitions":[],"documentId":"sha256:cd205d301e4eab298b73d1aab4853fb0aecbf8ee6922dfdf8209c0fc4a7d0a48"} as unknown as DocumentNode<Types.RequestServiceUserMutation, Types.RequestServiceUserMutationVariables>;
export const ApproveServiceUserDocument = {"kind":"Document","definitions":[],"documentId":"sha256:39dc996c84e71c6eeaa994e520977e9f63a84c74302ad8fd3c191283177ceeac"} as unknown as DocumentNode<Types.ApproveServiceUserMutation, Types.ApproveServiceUserMutationVariables>;
export const RemindServiceUserDocument = {"kind":"Document","definitions":[],"documentId":"sha256:b15374b6e1aff836c335fd588f253a413a75b5f8de8cb41e8be0a5f3b4307c73"} as unknown as DocumentNode<Types.RemindServiceUserMutation, Types.RemindServiceUserMutationVariables>;