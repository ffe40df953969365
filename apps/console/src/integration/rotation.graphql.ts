/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const RotateCredentialDocument = {"kind":"Document","definitions":[],"documentId":"sha256:5f9f96e6651a5ec9325ca78ffdcb447156ff1740e049bb83154ed76440641993"} as unknown as DocumentNode<Types.RotateCredentialMutation, Types.RotateCredentialMutationVariables>;
export const ConfirmCredentialRevokedDocument = {"kind":"Document","definitions":[],"documentId":"sha256:609dcb490bc685d599998e619bb2d6b8c17838981be2f9cbb42bcfc013eb72d2"} as unknown as DocumentNode<Types.ConfirmCredentialRevokedMutation, Types.ConfirmCredentialRevokedMutationVariables>;
export const CancelRotationDocument = {"kind":"Document","definitions":[],"documentId":"sha256:832b474d42248d0d0fcca38942517beca0997bf7521e82e44f548274523c7e7e"} as unknown as DocumentNode<Types.CancelRotationMutation, Types.CancelRotationMutationVariables>;