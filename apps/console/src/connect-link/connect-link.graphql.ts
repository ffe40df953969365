/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const ClientLinksDocument = {"kind":"Document","definitions":[],"documentId":"sha256:ba99eae6b75eb7199cc12c54587bb0744df8fa4c7b93e1f1397a507fa484e04a"} as unknown as DocumentNode<Types.ClientLinksQuery, Types.ClientLinksQueryVariables>;
export const ClientLinksChangedDocument = {"kind":"Document","definitions":[],"documentId":"sha256:f3abc677187c2955fd3b3ef5fb6a9f70a9a734ef04ae20b9055aac7daca9da16"} as unknown as DocumentNode<Types.ClientLinksChangedSubscription, Types.ClientLinksChangedSubscriptionVariables>;
export const CreateConnectLinkDocument = {"kind":"Document","definitions":[],"documentId":"sha256:d39bdbe39df5d8737819e10e5db5dc30b4704f2b2dce2309407dbdbfb50caa04"} as unknown as DocumentNode<Types.CreateConnectLinkMutation, Types.CreateConnectLinkMutationVariables>;
export const RevokeConnectLinkDocument = {"kind":"Document","definitions":[],"documentId":"sha256:f44db24b378cac1dad7e92df89aa98363ee4416ff276f0508f4cf697285f0245"} as unknown as DocumentNode<Types.RevokeConnectLinkMutation, Types.RevokeConnectLinkMutationVariables>;
export const ConfirmConnectLinkDocument = {"kind":"Document","definitions":[],"documentId":"sha256:4d0e08b22c4453bed4cebf007007c9a4f4d597949dc5a6c721b535e850709f63"} as unknown as DocumentNode<Types.ConfirmConnectLinkMutation, Types.ConfirmConnectLinkMutationVariables>;