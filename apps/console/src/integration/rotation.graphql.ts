/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const RotateCredentialDocument = {"kind":"Document","definitions":[],"documentId":"sha256:0adb3f3b582f6225dccf8555401c5846e058388a88b183fc622e6bafcb3b1908"} as unknown as DocumentNode<Types.RotateCredentialMutation, Types.RotateCredentialMutationVariables>;
export const ConfirmCredentialRevokedDocument = {"kind":"Document","definitions":[],"documentId":"sha256:7e49350a92fb36e939380801b27351004a198d3b0e024ae6c8d5cb0e21a1be85"} as unknown as DocumentNode<Types.ConfirmCredentialRevokedMutation, Types.ConfirmCredentialRevokedMutationVariables>;
export const CancelRotationDocument = {"kind":"Document","definitions":[],"documentId":"sha256:4e0498ada784ca91d9fd66f0725f766b043fc50ffccb3ced890a1557b591a44a"} as unknown as DocumentNode<Types.CancelRotationMutation, Types.CancelRotationMutationVariables>;