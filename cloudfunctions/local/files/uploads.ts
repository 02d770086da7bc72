import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock'
import { checkCloudPath, fileIdOf } from './file-store'

interface Grant {
  path: string
  token: string
  cancel: () => void
}

const GRANT_SECONDS = 600

/** Permissions to upload one file once, as handed out to the SDK. */
export class Uploads {
  readonly #grants = new Map<string, Grant>()

  constructor(private readonly clock: Clock) {}

  /** Upload address and credentials for a cloud path. */
  grant(url: string, path: string) {
    checkCloudPath(path)
    const authorization = randomBytes(24).toString('base64url')
    const token = randomBytes(24).toString('base64url')
    const cancel = this.clock.schedule(GRANT_SECONDS * 1000, () => this.#grants.delete(authorization))
    this.#grants.set(authorization, { path, token, cancel })
    const encoded = path.split('/').map(encodeURIComponent).join('/')
    const cosFileId = randomBytes(12).toString('hex')
    return { url: `${url}/upload/${encoded}`, token, authorization, fileId: fileIdOf(path), cosFileId }
  }

  /** Uses up a grant; true only if it was given for this path. */
  redeem(authorization: string | undefined, token: string | undefined, path: string): boolean {
    const grant = this.#grants.get(authorization ?? '')
    if (!grant || grant.token !== token || grant.path !== path) return false
    grant.cancel()
    return this.#grants.delete(authorization ?? '')
  }
}
