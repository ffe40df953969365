/** Told what a long search or build is at, in words for people. */
export type Progress = (detail: string) => void
