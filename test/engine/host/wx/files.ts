import { copyFile, fileAt, putFile, removeFile, saveFile } from '../temp-files'
import { atOnce, later } from './api'

interface Named {
  filePath: string
}

function found(path: string): Blob {
  const blob = fileAt(path)
  if (!blob) throw new Error(`no such file or directory, ${path}`)
  return blob
}

const base64 = (bytes: ArrayBuffer) =>
  btoa([...new Uint8Array(bytes)].map((byte) => String.fromCharCode(byte)).join(''))

async function readFile({ filePath, encoding }: Named & { encoding?: string }) {
  const blob = found(filePath)
  if (encoding === 'base64') return { data: base64(await blob.arrayBuffer()) }
  return { data: encoding ? await blob.text() : await blob.arrayBuffer() }
}

const save = async ({ tempFilePath }: { tempFilePath: string }) => ({
  savedFilePath: await saveFile(tempFilePath),
})

const information = ({ filePath }: Named) => ({ size: found(filePath).size })

async function remove({ filePath }: Named) {
  found(filePath)
  await removeFile(filePath)
}

const manager = {
  access: later<{ path: string }>('access', ({ path }) => void found(path)),
  getFileInfo: later<Named>('getFileInfo', information),
  readFile: later<Named & { encoding?: string }>('readFile', readFile),
  copyFile: later<{ srcPath: string; destPath: string }>('copyFile', ({ srcPath, destPath }) =>
    copyFile(srcPath, destPath),
  ),
  writeFile: later<Named & { data: string }>('writeFile', ({ filePath, data }) =>
    putFile(filePath, new Blob([data])),
  ),
  saveFile: later<{ tempFilePath: string }>('saveFile', save),
  removeSavedFile: later<Named>('removeSavedFile', remove),
  unlink: later<Named>('unlink', remove),
}

export const fileApis = {
  getFileSystemManager: atOnce('getFileSystemManager', () => manager),
  getFileInfo: manager.getFileInfo,
  saveFile: manager.saveFile,
  removeSavedFile: manager.removeSavedFile,
}
