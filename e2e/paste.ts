import type { Locator } from 'playwright-core'

/** Pastes a text into a field, as a person does who has copied it. */
export const pasteInto = (field: Locator, text: string): Promise<boolean> =>
  field.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', pasted)
    return element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)
