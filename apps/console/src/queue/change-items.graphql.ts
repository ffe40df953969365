/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const AssignActionItemDocument = {"kind":"Document","definitions":[],"documentId":"sha256:f2422bb7eba3dc64254df590c9d77cb7207dcc25e56586492d9268064eb1217e"} as unknown as DocumentNode<Types.AssignActionItemMutation, Types.AssignActionItemMutationVariables>;
export const ClaimActionItemDocument = {"kind":"Document","definitions":[],"documentId":"sha256:76911d039e9bfa396c410d92ed77445f95b6ceae475996734a858933f4fde17a"} as unknown as DocumentNode<Types.ClaimActionItemMutation, Types.ClaimActionItemMutationVariables>;
export const SnoozeActionItemDocument = {"kind":"Document","definitions":[],"documentId":"sha256:edc4ad478d5f700002a7799d8f6e339c62d7e920cc9baf552ba55172f1d5d4b5"} as unknown as DocumentNode<Types.SnoozeActionItemMutation, Types.SnoozeActionItemMutationVariables>;
export const RemindActionItemDocument = {"kind":"Document","definitions":[],"documentId":"sha256:ef52087bec2b3c7f6283895a3375cdb102938ecda6e3a67155fc3ad7696d4332"} as unknown as DocumentNode<Types.RemindActionItemMutation, Types.RemindActionItemMutationVariables>;
export const AssignActionItemsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:4c66c59e4b3f45887dc161708a46f5fa101ff1a81a0856e6c5e1f931c170a627"} as unknown as DocumentNode<Types.AssignActionItemsMutation, Types.AssignActionItemsMutationVariables>;
export const SnoozeActionItemsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:7c3481723c0beef410dfeebd227356d9d5f28cce878f0453af7df2e238a71fbe"} as unknown as DocumentNode<Types.SnoozeActionItemsMutation, Types.SnoozeActionItemsMutationVariables>;