import { sleep } from '@temporalio/workflow'
import type { SendMailInput } from '@gatehouse/contracts'
import { rows } from './activities.ts'

/** Sends a mail; one that was refused for now is tried again when core says, until it is taken or given up. */
export async function sendMail(input: SendMailInput): Promise<void> {
  for (;;) {
    const { retryInMs } = await rows.sendMail(input)
    if (retryInMs === 0) return
    await sleep(retryInMs)
  }
}
