/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const HandOverIntegrationDocument = {"kind":"Document","definitions":[],"documentId":"sha256:0f16929664e7846bff2ff3d38171ec57198fbeb943c357b00e7550d39d201c15"} as unknown as DocumentNode<Types.HandOverIntegrationMutation, Types.HandOverIntegrationMutationVariables>;
export const TakeOverPersonalClientDocument = {"kind":"Document","definitions":[],"documentId":"sha256:8e0e42309f8164a293182d4a40a347715071280963310a84fc570932a8fb4eb5"} as unknown as DocumentNode<Types.TakeOverPersonalClientMutation, Types.TakeOverPersonalClientMutationVariables>;