/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const ClientLinksDocument = {"kind":"Document","definitions":[],"documentId":"sha256:219b4af8fb9d490c080cb839a3d4c28fb99eb08155fd97035949075a096dabc0"} as unknown as DocumentNode<Types.ClientLinksQuery, Types.ClientLinksQueryVariables>;
export const ClientLinksChangedDocument = {"kind":"Document","definitions":[],"documentId":"sha256:8f526862ca0e6bda97b551d450bb8754286831698a12b0660e29a43d88a0393f"} as unknown as DocumentNode<Types.ClientLinksChangedSubscription, Types.ClientLinksChangedSubscriptionVariables>;
export const CreateConnectLinkDocument = {"kind":"Document","definitions":[],"documentId":"sha256:62d2424e0a0e8d7716b2f268ccb9a79740380ce42d827f8d8899324aea9b06c6"} as unknown as DocumentNode<Types.CreateConnectLinkMutation, Types.CreateConnectLinkMutationVariables>;
export const RevokeConnectLinkDocument = {"kind":"Document","definitions":[],"documentId":"sha256:60b2849caa2696d964f4b1f0b47a413d82c16477e901f44789f7cdf38ed4e4b5"} as unknown as DocumentNode<Types.RevokeConnectLinkMutation, Types.RevokeConnectLinkMutationVariables>;
export const ConfirmConnectLinkDocument = {"kind":"Document","definitions":[],"documentId":"sha256:7ccddab08b5406cd64449a1738ea6794e1e12b1cb947bb416d965bacb2898b27"} as unknown as DocumentNode<Types.ConfirmConnectLinkMutation, Types.ConfirmConnectLinkMutationVariables>;