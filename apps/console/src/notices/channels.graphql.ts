/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const AddNoticeChannelDocument = {"kind":"Document","definitions":[],"documentId":"sha256:d6f1c225a46c447264a7829c9d864348e3a94be5e78519bb308f752ea5c6eff4"} as unknown as DocumentNode<Types.AddNoticeChannelMutation, Types.AddNoticeChannelMutationVariables>;
export const ChangeNoticeChannelDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a7a5e75193e14c8b58033a2222089f2636bfc1cf62114673f2619993a7536f15"} as unknown as DocumentNode<Types.ChangeNoticeChannelMutation, Types.ChangeNoticeChannelMutationVariables>;
export const RemoveNoticeChannelDocument = {"kind":"Document","definitions":[],"documentId":"sha256:f024ffa8eebfb2523e88b13baa3a2b6f2e8c36d075230730b0e2c68fe003d0d0"} as unknown as DocumentNode<Types.RemoveNoticeChannelMutation, Types.RemoveNoticeChannelMutationVariables>;
export const SendNoticeSampleDocument = {"kind":"Document","definitions":[],"documentId":"sha256:180bee516584ecd86c9ec8dd454dfaa6837c5e6da29fa65e45163b3448f594e7"} as unknown as DocumentNode<Types.SendNoticeSampleMutation, Types.SendNoticeSampleMutationVariables>;