let pending = false

/** Asks the next page to take the focus to its heading. */
export function requestPageFocus(): void {
  pending = true
}

/** Whether a navigation has just asked for the focus; asking takes the wish away. */
export function takePendingFocus(): boolean {
  const wished = pending
  pending = false
  return wished
}
