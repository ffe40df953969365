/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const ClientOffboardingDocument = {"kind":"Document","definitions":[],"documentId":"sha256:562aaf94e645ec60a9c977fb4b3ad880e30af294e8fc7b49ca831381ed97a6f8"} as unknown as DocumentNode<Types.ClientOffboardingQuery, Types.ClientOffboardingQueryVariables>;
export const OffboardingProofDocument = {"kind":"Document","definitions":[],"documentId":"sha256:5dc6fea105f9786f1c3c7c5b2ad3bb816a3e1415d7dce47da51bcdca0382df7f"} as unknown as DocumentNode<Types.OffboardingProofQuery, Types.OffboardingProofQueryVariables>;
export const OffboardClientDocument = {"kind":"Document","definitions":[],"documentId":"sha256:36f7e53be989f44f3f3d6e7b8e7ca664749e866a97432d11caf091a45602df73"} as unknown as DocumentNode<Types.OffboardClientMutation, Types.OffboardClientMutationVariables>;
export const ConfirmRevocationDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a29cadd03328481fa2e7fadd22abe46bb7619c70e9dbd615b6ee8840346078e0"} as unknown as DocumentNode<Types.ConfirmRevocationMutation, Types.ConfirmRevocationMutationVariables>;