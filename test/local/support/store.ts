import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import type { Clock } from '../../../cloudfunctions/local/clock'
import { checkQuery } from '../../../cloudfunctions/local/database/check-query'
import { checkUpdate } from '../../../cloudfunctions/local/database/check-update'
import type { Document } from '../../../cloudfunctions/local/database/document'
import { Store } from '../../../cloudfunctions/local/database/store'

export interface IndexFile {
  name: string
  keys: Record<string, 1 | -1>
  unique: boolean
}

const opened: (() => void)[] = []
afterAll(() => {
  for (const close of opened) close()
})

/** A store with one collection `c` in a directory removed when the test file ends. */
export function aStore(indexes: IndexFile[] = [], clock?: Clock): Store {
  const directory = mkdtempSync(join(tmpdir(), 'local-store-'))
  const store = new Store(join(directory, 'database.sqlite'), clock)
  store.applyDefinition({ collections: { c: { permission: 'ADMINONLY', indexes } } })
  opened.push(() => {
    store.close()
    rmSync(directory, { recursive: true, force: true })
  })
  return store
}

/** Ids of the matching documents, in order, joined. */
export function ids(store: Store, query: Document, options: Parameters<Store['find']>[2] = {}): string {
  checkQuery(query)
  return store
    .find('c', query, options)
    .map((row) => row.document['_id'] as string)
    .join('')
}

/** The document left after one update of `before`, without its id. */
export function updated(store: Store, before: Document, change: Document, query: Document = {}): Document {
  checkUpdate(change)
  store.remove('c', {})
  store.insert('c', [{ _id: 'u', ...before }])
  store.update('c', { _id: 'u', ...query }, change)
  const { _id, ...rest } = store.byId('c', 'u')?.document ?? { _id: 'gone' }
  return _id === 'u' ? rest : { gone: true }
}
