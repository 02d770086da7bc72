import type { FileService } from '../files/file-routes'
import { pathOfFileId } from '../files/file-store'
import { signedAddress } from '../files/signed-address'
import type { RequestOf } from './requests'

const missing = (fileID: string) => ({ code: 'STORAGE_FILE_NONEXIST', fileID, tempFileURL: '' })

/** Temporary addresses of files, each with its own result. */
export async function downloadAddresses(
  { store, key, clock }: FileService,
  url: string,
  request: RequestOf<'storage.batchGetDownloadUrl'>,
) {
  const list = request.file_list.map(async ({ fileid, max_age }) => {
    const path = pathOfFileId(fileid)
    const size = await store.size(path).catch(() => undefined)
    if (size === undefined) return missing(fileid)
    const { address, seconds } = signedAddress(url, key, clock, path, max_age)
    return { code: 'SUCCESS', fileID: fileid, tempFileURL: address, maxAge: seconds }
  })
  return { download_list: await Promise.all(list) }
}

export async function deleteFiles({ store }: FileService, request: RequestOf<'storage.batchDeleteFile'>) {
  const list = request.fileid_list.map(async (fileID) => {
    const removed = await store.remove(pathOfFileId(fileID)).catch(() => false)
    return { fileID, code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
  })
  return { delete_list: await Promise.all(list) }
}
