import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, mkdirSync, rmSync, type ReadStream } from 'node:fs'
import { link, mkdir, open, readdir, rename, rm, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { systemClock, type Clock } from '../clock'
import { CloudError, invalidParam } from '../errors'
import { limited } from '../http/body'

const PREFIX = /^cloud:\/\/[^/]+\//
const BUCKET = 'cloud://local-env.local-bucket/'

export const fileIdOf = (path: string): string => BUCKET + path

/** The cloud path in a file id. */
export const pathOfFileId = (fileId: string): string => fileId.replace(PREFIX, '')

/** Throws unless `path` is a relative path without dot segments or characters an address cannot hold. */
export function checkCloudPath(path: string): void {
  const segments = path.split('/')
  const bad = path.length > 850 || /[\\?#%\u0000-\u001f\u007f]/.test(path)
  if (bad || segments.some((segment) => segment === '' || segment === '.' || segment === '..')) {
    throw invalidParam(`bad cloud path: ${path.slice(0, 100)}`)
  }
}

async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r')
  await directory.sync().finally(() => directory.close())
}

/** File contents under one directory. Names on disk are hashes of cloud paths, so no path can lead outside. */
export class FileStore {
  readonly #unfinished: string
  readonly #expiring: string

  constructor(
    private readonly root: string,
    private readonly largest: number,
    /** Files under this path lie apart, so that those which have lain too long are found. */
    private readonly expiringUnder: string | undefined = undefined,
    private readonly clock: Clock = systemClock,
  ) {
    this.#unfinished = join(root, 'unfinished')
    this.#expiring = join(root, 'expiring')
    mkdirSync(this.#expiring, { recursive: true })
    // What a killed process left half written.
    rmSync(this.#unfinished, { recursive: true, force: true })
    mkdirSync(this.#unfinished, { recursive: true })
  }

  #onDisk(path: string): string {
    checkCloudPath(path)
    const name = createHash('sha256').update(path).digest('hex')
    if (this.expiringUnder !== undefined && path.startsWith(this.expiringUnder))
      return join(this.#expiring, name)
    return join(this.root, name.slice(0, 2), name)
  }

  async size(path: string): Promise<number | undefined> {
    const info = await stat(this.#onDisk(path)).catch(() => undefined)
    return info?.size
  }

  /**
   * Writes a whole file or nothing; it is on disk when this returns. A client's file is never larger than `most` and never put
   * over an existing one.
   */
  async write(path: string, content: AsyncIterable<Buffer>, client?: { most: number }): Promise<void> {
    const target = this.#onDisk(path)
    await mkdir(dirname(target), { recursive: true })
    const temporary = join(this.#unfinished, randomBytes(12).toString('hex'))
    try {
      await this.#writeTemporary(temporary, content, Math.min(this.largest, client?.most ?? Infinity))
      // A link fails where the name is taken; a rename replaces it.
      if (client) await link(temporary, target)
      else await rename(temporary, target)
      await syncDirectory(dirname(target))
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
        throw new CloudError('STORAGE_EXCEED_AUTHORITY', `a file already exists at ${path}`)
      }
      throw error
    } finally {
      await rm(temporary, { force: true })
    }
  }

  async #writeTemporary(temporary: string, content: AsyncIterable<Buffer>, most: number): Promise<void> {
    const file = await open(temporary, 'wx', 0o600)
    try {
      for await (const chunk of limited(content, most)) await file.writeFile(chunk)
      const now = new Date(this.clock.now())
      await file.utimes(now, now)
      await file.sync()
    } finally {
      await file.close()
    }
  }

  read(path: string): ReadStream {
    return createReadStream(this.#onDisk(path))
  }

  /** The first bytes, by which the content type is told. */
  async firstBytes(path: string): Promise<Buffer> {
    const file = await open(this.#onDisk(path), 'r')
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  }

  /** False when there was no such file. */
  async remove(path: string): Promise<boolean> {
    return unlink(this.#onDisk(path)).then(
      () => true,
      () => false,
    )
  }

  /**
   * Looks at `most` files under the expiring path, on from the name `after`, and removes those stored before an instant. Gives the
   * name to go on from; empty when all were looked at.
   */
  async removeExpired(before: number, after: string, most: number): Promise<string> {
    const names = (await readdir(this.#expiring)).filter((name) => name > after).sort()
    for (const name of names.slice(0, most)) {
      const file = join(this.#expiring, name)
      const stored = await stat(file).catch(() => undefined)
      if (stored && stored.mtimeMs < before) await rm(file, { force: true })
    }
    return names.length > most ? (names[most - 1] ?? '') : ''
  }
}
