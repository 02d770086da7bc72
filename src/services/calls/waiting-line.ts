import { create } from 'zustand'

/** The cloud has more calls than it can run. Nothing was done: sending the same again is safe. */
export class CloudBusy extends Error {}

/** How the platform says that it has more calls than it can run, among all that it says. */
export const isBusyText = (text: string): boolean => /EXCEED_CONCURRENT_REQUEST_LIMIT|-501004/.test(text)

/** How many calls of this phone stand in line because the cloud is full. */
export const waitingLine = create<{ calls: number }>(() => ({ calls: 0 }))

/**
 * Ten minutes in all. Later pauses do not grow: who has waited long comes back as often as others, or a few would wait in
 * vain. Each is shortened by chance, so that not all phones come back at once.
 */
const pauses: readonly number[] = [1_000, 2_000, 4_000, ...Array<number>(74).fill(8_000)]

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
const change = (by: number) => waitingLine.setState(({ calls }) => ({ calls: calls + by }))

/** Sends, and comes back later while the cloud is full. Throws `CloudBusy` when it stayed full all the time. */
export async function standInLine<T>(
  send: () => Promise<T>,
  { pause = wait, chance = Math.random }: { pause?: typeof wait; chance?: () => number } = {},
): Promise<T> {
  for (const milliseconds of pauses) {
    try {
      return await send()
    } catch (error) {
      if (!(error instanceof CloudBusy)) throw error
    }
    change(1)
    await pause(milliseconds * (0.5 + chance() / 2)).finally(() => change(-1))
  }
  return send()
}
