/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const IntegrationDocument = {"kind":"Document","definitions":[],"documentId":"sha256:1f0601f510d47346c0a249a155a7b34cf77366b0fa49d58ef6ccd917ba32f69b"} as unknown as DocumentNode<Types.IntegrationQuery, Types.IntegrationQueryVariables>;
export const IntegrationChangedDocument = {"kind":"Document","definitions":[],"documentId":"sha256:fc85982fbdf9c59579918376a64644fa4e8ae747f6bcd5aa686aca7f9bd9b932"} as unknown as DocumentNode<Types.IntegrationChangedSubscription, Types.IntegrationChangedSubscriptionVariables>;