/** The phone's files: temporary ones live as long as the app, saved ones outlive it. */

const databaseName = 'engine-files'
const storeName = 'saved'

interface PhoneFile {
  blob: Blob
  address: string
}

const files = new Map<string, PhoneFile>()
let counter = 0

const extensionOf = (blob: Blob) => (blob.type.split('/')[1] ?? 'bin').replace('jpeg', 'jpg')

function add(path: string, blob: Blob): string {
  files.set(path, { blob, address: URL.createObjectURL(blob) })
  return path
}

/** Gives a file its `wxfile://tmp_…` name. */
export function addTempFile(blob: Blob, extension = extensionOf(blob)): string {
  counter += 1
  return add(`wxfile://tmp_${counter}.${extension}`, blob)
}

export const fileAt = (path: string): Blob | undefined => files.get(path)?.blob

/** Where the browser finds what a component names in `src`. */
export function addressOf(path: string): string {
  const known = files.get(path)
  if (known) return known.address
  if (path === '' || /^(https?|data|blob|wxfile):/.test(path)) return path
  return `/package/${path.replace(/^\//, '')}`
}

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(storeName)
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(new Error(String(opening.error)))
  })
}

async function inStore(act: (store: IDBObjectStore) => void): Promise<void> {
  const opened = await database()
  await new Promise<void>((resolve, reject) => {
    const transaction = opened.transaction(storeName, 'readwrite')
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(new Error(String(transaction.error)))
    act(transaction.objectStore(storeName))
  })
  opened.close()
}

/** Finds the files saved before the app was last closed. */
export async function openSavedFiles(): Promise<void> {
  await inStore((store) => {
    store.openCursor().onsuccess = (event) => {
      const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result
      if (!cursor) return
      add(cursor.key as string, cursor.value as Blob)
      cursor.continue()
    }
  })
}

/** Puts a file where it stays. */
export async function putFile(path: string, content: Blob): Promise<void> {
  await inStore((store) => store.put(content, path))
  add(path, content)
}

/** Copies a file to where it stays. */
export async function copyFile(from: string, to: string): Promise<void> {
  const blob = fileAt(from)
  if (!blob) throw new Error(`no such file ${from}`)
  await putFile(to, blob)
}

/** Moves a temporary file to where it stays, and its old name is none any more; gives its new name. */
export async function saveFile(tempPath: string): Promise<string> {
  const saved = tempPath.replace('tmp_', `store_${Date.now()}_`)
  await copyFile(tempPath, saved)
  files.delete(tempPath)
  return saved
}

export async function removeFile(path: string): Promise<void> {
  files.delete(path)
  await inStore((store) => store.delete(path))
}
