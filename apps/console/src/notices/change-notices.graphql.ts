/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const SetNoticeRuleDocument = {"kind":"Document","definitions":[],"documentId":"sha256:da547a77b9b6206824ef4a4bb4dd2c56977b8742eb3ad3d35e6e13e0422b7bab"} as unknown as DocumentNode<Types.SetNoticeRuleMutation, Types.SetNoticeRuleMutationVariables>;
export const SetNoticeTimesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:ba6936d1383bb340e0fa206f3f7041820fa0a51099cd7eb5bf81707d63adaa8c"} as unknown as DocumentNode<Types.SetNoticeTimesMutation, Types.SetNoticeTimesMutationVariables>;
export const SetNoticePreferenceDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e88c53fc7aebf98ac84ee5964d6cc30e148bb61f57becc61f95e1eaee20096a0"} as unknown as DocumentNode<Types.SetNoticePreferenceMutation, Types.SetNoticePreferenceMutationVariables>;
export const SetQuietHoursDocument = {"kind":"Document","definitions":[],"documentId":"sha256:8864d57babecc41eeba8c52b4ef762903e693ee9fa610ccab72bbe72fa35db73"} as unknown as DocumentNode<Types.SetQuietHoursMutation, Types.SetQuietHoursMutationVariables>;