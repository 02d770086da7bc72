import Taro from '@tarojs/taro'
import type * as z from 'zod/mini'

/** Keys of what belongs to the signed-in person, dropped when another person takes over. */
export const personalKeys = {
  session: 'session',
  myClaims: 'my-claims',
  check: 'check',
  keptAnswers: 'kept-answers',
  papers: 'papers',
  claimPrefill: 'claim-prefill',
  enterprise: 'enterprise',
} as const

/** What is kept on the phone under a key, null when there is nothing or it has another shape than today's. */
export function readStored<S extends z.ZodMiniType>(key: string, schema: S): z.infer<S> | null {
  try {
    const stored: unknown = Taro.getStorageSync(key)
    // A key that was never written reads as ''.
    const parsed = stored === '' ? null : schema.safeParse(stored)
    return parsed?.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Keeps a value on the phone at once, so that it survives the app being killed. False when the phone has no room. */
export function writeStored(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(key, value)
    return true
  } catch {
    return false
  }
}

/** Forgets a value. */
export function removeStored(key: string) {
  try {
    Taro.removeStorageSync(key)
  } catch {
    // A phone whose storage fails has nothing to forget.
  }
}
