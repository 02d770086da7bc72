import type { Clock } from '../clock'
import type { FileStore } from './file-store'

const dayMilliseconds = 86_400_000
const everyMilliseconds = 60_000
const filesAtOnce = 1_000

export interface Expiry {
  /** Looks at the next files at once. */
  sweep(): Promise<void>
  end(): void
}

/** Removes files that have lain too long, some each minute. */
export function startExpiry(
  files: FileStore,
  days: number,
  clock: Clock,
  log: (line: object) => void,
): Expiry {
  let after = ''
  let cancel = () => {}
  let ended = false
  const sweep = async () => {
    try {
      after = await files.removeExpired(clock.now() - days * dayMilliseconds, after, filesAtOnce)
    } catch (error) {
      log({ level: 'error', from: 'expiry', error: String(error) })
    }
  }
  const wait = () => {
    if (!ended) cancel = clock.schedule(everyMilliseconds, () => void sweep().finally(wait))
  }
  wait()
  return {
    sweep,
    end() {
      ended = true
      cancel()
    },
  }
}
