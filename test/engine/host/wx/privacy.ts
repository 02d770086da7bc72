import { metrics } from '../metrics'
import { packed } from '../package-data'
import { ApiFailure } from './api'

interface PrivacySettings {
  /** What the app's privacy guide in WeChat's console declares; null: not checked. */
  declared: readonly string[] | null
  /** The person said no to the privacy question. */
  refused: boolean
}

export const privacy: PrivacySettings = { declared: null, refused: false }

/** WeChat stops an interface that the privacy guide does not name, or that the person refused. */
export function askPrivacy(name: string): void {
  if (!packed.app.__usePrivacyCheck__) return
  if (privacy.declared && !privacy.declared.includes(name)) {
    metrics.errors.push(`${name} is not declared in the privacy guide`)
    throw new ApiFailure('api scope is not declared in the privacy agreement', { errno: 112 })
  }
  if (privacy.refused) throw new ApiFailure('privacy permission is not authorized', { errno: 104 })
}
