/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const SubmitCodeDocument = {"kind":"Document","definitions":[],"documentId":"sha256:28bb8be5dedc9ddf66092fe362f9171bccf409c875bebc1279ba0984f22dd0a0"} as unknown as DocumentNode<Types.SubmitCodeMutation, Types.SubmitCodeMutationVariables>;
export const ResendCodeDocument = {"kind":"Document","definitions":[],"documentId":"sha256:5dd32faaff5c7e8d8daa576fa9e244ae9427a0f7a5a4904bb22b37692065d108"} as unknown as DocumentNode<Types.ResendCodeMutation, Types.ResendCodeMutationVariables>;
export const CancelAttemptDocument = {"kind":"Document","definitions":[],"documentId":"sha256:9e4c376d4c79d820defaa4303277206c1e7c9bd974a9905c23a73e408569cc17"} as unknown as DocumentNode<Types.CancelAttemptMutation, Types.CancelAttemptMutationVariables>;
export const CodeColleaguesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:6dc012f14070e0dd582990e1bab7d2c916a87f86e735146f1ceabc263974539b"} as unknown as DocumentNode<Types.CodeColleaguesQuery, Types.CodeColleaguesQueryVariables>;
export const AssignCodeDocument = {"kind":"Document","definitions":[],"documentId":"sha256:f513b8f1b53090e3cbb51e498cbbe0ae296643b4e0da1b3f4108adc485f592fa"} as unknown as DocumentNode<Types.AssignCodeMutation, Types.AssignCodeMutationVariables>;
export const ChooseTeamsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:c3f96753a71629c06aa27426b2aad84a6f57f37f75d28aacdc151885b8195435"} as unknown as DocumentNode<Types.ChooseTeamsMutation, Types.ChooseTeamsMutationVariables>;
export const ClaimCodeDocument = {"kind":"Document","definitions":[],"documentId":"sha256:490f18ba7103bc2a2c530001746b555d88bd058d8f6dbfa71b9cc774096b81a3"} as unknown as DocumentNode<Types.ClaimCodeMutation, Types.ClaimCodeMutationVariables>;