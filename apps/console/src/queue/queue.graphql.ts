/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const QueueDocument = {"kind":"Document","definitions":[],"documentId":"sha256:eb1cbed2f94196838eb7cf8c21391d280f4007d198433aed2272c463fbb62ce2"} as unknown as DocumentNode<Types.QueueQuery, Types.QueueQueryVariables>;
export const QueueCountsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:516d9f14a235fd858d43059630901c672de209d9f906db8debbbb12b2c18d288"} as unknown as DocumentNode<Types.QueueCountsQuery, Types.QueueCountsQueryVariables>;
export const QueueChangedDocument = {"kind":"Document","definitions":[],"documentId":"sha256:dcbf20a129b10571f551a74caead5e0644ad9d5a80dc50e4e769f386d2c4b55f"} as unknown as DocumentNode<Types.QueueChangedSubscription, Types.QueueChangedSubscriptionVariables>;