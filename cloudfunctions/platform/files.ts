import '@domain/zod-setup'
import * as z from 'zod/mini'
import { cloud } from './cloud'

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

/** The content of a file, or null when there is none. */
export async function downloadFile(fileId: string): Promise<Buffer | null> {
  try {
    const { fileContent } = await cloud.downloadFile({ fileID: fileId })
    return Buffer.isBuffer(fileContent) ? fileContent : null
  } catch (error) {
    if (error instanceof Error && /NONEXIST|not exist|-503003/i.test(error.message)) return null
    throw error
  }
}

/** Deletes a file; one that is gone already is fine. */
export async function deleteFile(fileId: string): Promise<void> {
  await cloud.deleteFile({ fileList: [fileId] })
}
