import { isUtf8 } from 'node:buffer'
import { DatabaseTrouble } from './trouble'

/**
 * Text out of SQLite, asked for as bytes (`CAST(… AS BLOB)`): where a damaged page holds no UTF-8, libsql would end the whole
 * process over it. Throws when the bytes are no text of ours.
 */
export function storedText(bytes: ArrayBuffer | Uint8Array): string {
  const text = ArrayBuffer.isView(bytes)
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : Buffer.from(bytes)
  if (!isUtf8(text) || text.includes(0)) throw new DatabaseTrouble('damaged', 'a page of the database')
  return text.toString('utf8')
}
