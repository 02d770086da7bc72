import type { CallAnswer } from '@contract/call'
import { parseCallError } from '@contract/errors'

/** Longer than this nobody looks at a page that only loads: then it is said, and the person comes back. */
const longestWait = 15

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/**
 * Sends, and once more when the answer is that it was too often and the wait is short. Whoever has to wait longer is told for how
 * long.
 */
export async function waitForTurn(
  send: () => Promise<CallAnswer>,
  pause: (milliseconds: number) => Promise<void> = wait,
): Promise<CallAnswer> {
  const answer = await send()
  if (answer.ok) return answer
  const error = parseCallError(answer.error)
  if (error?.code !== 'tooMany' || error.values.retryAfterSeconds > longestWait) return answer
  await pause(error.values.retryAfterSeconds * 1_000)
  return send()
}
