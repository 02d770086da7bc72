import type { PhotoKeeper } from './photo-keeping'
import { randomId } from '../phone/random-id'

const databaseName = 'liugongtong'
const storeName = 'photos'
/** Photos of this visit, which also work where the browser keeps no database. */
const opened = new Map<string, string>()

const database = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(storeName)
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error ?? new Error('no database'))
  })

async function run<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = await database()
  try {
    return await new Promise((resolve, reject) => {
      const asked = act(opening.transaction(storeName, mode).objectStore(storeName))
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(asked.error ?? new Error('database failed'))
    })
  } finally {
    opening.close()
  }
}

/** IndexedDB: a page's own files are gone with the page. */
export const keeperInBrowser: PhotoKeeper = {
  async keep(path) {
    const name = randomId(16)
    opened.set(name, path)
    const blob = await (await fetch(path)).blob()
    await run('readwrite', (store) => store.put(blob, name)).catch(() => undefined)
    return name
  },
  async open(name) {
    const known = opened.get(name)
    if (known) return known
    const blob: unknown = await run<unknown>('readonly', (store) => store.get(name)).catch(() => null)
    if (!(blob instanceof Blob)) return null
    const path = URL.createObjectURL(blob)
    opened.set(name, path)
    return path
  },
  async drop(name) {
    opened.delete(name)
    await run('readwrite', (store) => store.delete(name)).catch(() => undefined)
  },
}
