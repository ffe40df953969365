/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const CalendarFeedDocument = {"kind":"Document","definitions":[],"documentId":"sha256:d5d45178a16d7ecc96dd076375921e41420cfa55d786dc2dba37ea78bf60c98a"} as unknown as DocumentNode<Types.CalendarFeedQuery, Types.CalendarFeedQueryVariables>;
export const MakeCalendarFeedDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a49514eb5576e45271b8270c1d865e46134fafb24b49d0fe2940ffb298bb1dd7"} as unknown as DocumentNode<Types.MakeCalendarFeedMutation, Types.MakeCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = {"kind":"Document","definitions":[],"documentId":"sha256:9e3f84f735ca1edfce24d649f76dcce2b42bf2f8653fad999b7ebb5f40528088"} as unknown as DocumentNode<Types.RevokeCalendarFeedMutation, Types.RevokeCalendarFeedMutationVariables>;