/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const AddClientDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e859b703a68be3959fb9357c5775cb37651462327d4d0a626afc124b45b5df3a"} as unknown as DocumentNode<Types.AddClientMutation, Types.AddClientMutationVariables>;
export const RenameClientDocument = {"kind":"Document","definitions":[],"documentId":"sha256:bcca0e2d25f0c1fda6d5f7163641cd080c1d9640eb386b62963f794f590babc6"} as unknown as DocumentNode<Types.RenameClientMutation, Types.RenameClientMutationVariables>;
export const SetClientTagsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:976774b33ad6ea9e74a406e95806c076329fa232866d212e41d49db8d9d3efef"} as unknown as DocumentNode<Types.SetClientTagsMutation, Types.SetClientTagsMutationVariables>;
export const SetClientNotesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:b90aab4196a7f4393e0514b306abcde2844b6210d1e8dd5744d66f548569c3ca"} as unknown as DocumentNode<Types.SetClientNotesMutation, Types.SetClientNotesMutationVariables>;
export const SetClientManagerDocument = {"kind":"Document","definitions":[],"documentId":"sha256:dc5438b96f85b6a21b8fe63fae74b88272fe74b6a695051d7514935f182d84d1"} as unknown as DocumentNode<Types.SetClientManagerMutation, Types.SetClientManagerMutationVariables>;
export const ArchiveClientDocument = {"kind":"Document","definitions":[],"documentId":"sha256:89d6768918149a4b6003d87f305f710be475b45165a08d06386fabd2329eeb3c"} as unknown as DocumentNode<Types.ArchiveClientMutation, Types.ArchiveClientMutationVariables>;
export const RestoreClientDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a921cbb17da2e344f9642cc72e4360a9703f2eb865cc9d9db6015afff7e81f0a"} as unknown as DocumentNode<Types.RestoreClientMutation, Types.RestoreClientMutationVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[],"documentId":"sha256:ef3a417e69ed45f83a76d49a58b2a8d042911c8a5612363e6e7382ef62b8cbcf"} as unknown as DocumentNode<Types.PeopleQuery, Types.PeopleQueryVariables>;