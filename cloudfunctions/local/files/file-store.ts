import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, mkdirSync, rmSync, type ReadStream } from 'node:fs'
import { link, mkdir, open, rename, rm, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
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

  constructor(
    private readonly root: string,
    private readonly largest: number,
  ) {
    this.#unfinished = join(root, 'unfinished')
    // What a killed process left half written.
    rmSync(this.#unfinished, { recursive: true, force: true })
    mkdirSync(this.#unfinished, { recursive: true })
  }

  #onDisk(path: string): string {
    checkCloudPath(path)
    const name = createHash('sha256').update(path).digest('hex')
    return join(this.root, name.slice(0, 2), name)
  }

  async size(path: string): Promise<number | undefined> {
    const info = await stat(this.#onDisk(path)).catch(() => undefined)
    return info?.size
  }

  /** Writes a whole file or nothing; it is on disk when this returns. Refuses an existing path if asked to. */
  async write(path: string, content: AsyncIterable<Buffer>, keepExisting = false): Promise<void> {
    const target = this.#onDisk(path)
    await mkdir(dirname(target), { recursive: true })
    const temporary = join(this.#unfinished, randomBytes(12).toString('hex'))
    try {
      await this.#writeTemporary(temporary, content)
      // A link fails where the name is taken; a rename replaces it.
      if (keepExisting) await link(temporary, target)
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

  async #writeTemporary(temporary: string, content: AsyncIterable<Buffer>): Promise<void> {
    const file = await open(temporary, 'wx', 0o600)
    try {
      for await (const chunk of limited(content, this.largest)) await file.writeFile(chunk)
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
}
