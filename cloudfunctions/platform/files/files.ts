import '@domain/zod-setup'
import * as z from 'zod/mini'
import { cloud } from '../store/cloud'

const Address = z.object({ fileID: z.string(), tempFileURL: z.string() })

/** How long a signed address opens its file. */
const addressLifeSeconds = 600

/** Signed, expiring addresses for files, in the order asked; null where the file is gone. */
export async function signedAddresses(fileIds: readonly string[]): Promise<(string | null)[]> {
  if (fileIds.length === 0) return []
  const { fileList } = await cloud.getTempFileURL({
    fileList: fileIds.map((fileID) => ({ fileID, maxAge: addressLifeSeconds })),
  })
  const addresses = fileList.map((entry) => Address.parse(entry))
  return fileIds.map((id) => addresses.find((address) => address.fileID === id)?.tempFileURL || null)
}

/** The SDK says it by a code of its own or of the platform; its message is often `undefined`. */
function isMissingFile(error: unknown): boolean {
  const said = z
    .object({ code: z.optional(z.unknown()), errCode: z.optional(z.unknown()) })
    .safeParse(error).data
  return said?.code === 'STORAGE_FILE_NONEXIST' || said?.errCode === -503003
}

/** The content of a file, or null when there is none. */
export async function downloadFile(fileId: string): Promise<Buffer | null> {
  try {
    const { fileContent } = await cloud.downloadFile({ fileID: fileId })
    return Buffer.isBuffer(fileContent) ? fileContent : null
  } catch (error) {
    if (isMissingFile(error)) return null
    throw error
  }
}

/** Keeps content under a path and answers the file's id. What was there before is replaced. */
export async function keepFile(cloudPath: string, content: Buffer): Promise<string> {
  const { fileID } = await cloud.uploadFile({ cloudPath, fileContent: content })
  return z.string().check(z.minLength(1)).parse(fileID)
}

/** The path in a file id. The front of every id is the environment's. */
export const pathOfFile = (fileId: string): string => fileId.replace(fileFront, '')

/** The id of the file at another path of the environment that a file id is of. */
export const fileAt = (cloudPath: string, besides: string): string =>
  `${fileFront.exec(besides)?.[0] ?? ''}${cloudPath}`

const fileFront = /^cloud:\/\/[^/]+\//

/** Deletes a file; one that is gone already is fine. */
export async function deleteFile(fileId: string): Promise<void> {
  await cloud.deleteFile({ fileList: [fileId] })
}
