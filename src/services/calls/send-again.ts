import { NoConnection } from './transport'

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** Sends, and after each pause once more while nothing came back. Any other failure ends it at once. */
export async function sendAgain<T>(
  send: () => Promise<T>,
  pauses: readonly number[],
  pause: (milliseconds: number) => Promise<void> = wait,
): Promise<T> {
  for (const milliseconds of pauses) {
    try {
      return await send()
    } catch (error) {
      if (!(error instanceof NoConnection)) throw error
      await pause(milliseconds)
    }
  }
  return send()
}
