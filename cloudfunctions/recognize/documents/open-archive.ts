import { unzipSync } from 'fflate'
import { DocumentRefused } from './document-refused'

const mostEntries = 300
const longestName = 500
const largestEntry = 8_000_000
const largestTotal = 30_000_000

/**
 * The wanted files of a zip archive. Sizes are judged by the archive's directory before anything is inflated, so a bomb costs
 * nothing; a directory that lies about them ends the reading too.
 */
export function openArchive(
  content: Uint8Array,
  wanted: (name: string) => boolean,
  room = largestTotal,
): Map<string, Uint8Array> {
  let entries = 0
  let total = 0
  const files = unzipped(content, ({ name, originalSize, size }) => {
    entries += 1
    if (entries > mostEntries || name.length > longestName) throw new DocumentRefused('unsafeFile')
    if (!wanted(name)) return false
    total += originalSize
    const inflatesTooMuch = originalSize > 1_000_000 && originalSize > 200 * Math.max(1, size)
    if (originalSize > largestEntry || total > Math.min(room, largestTotal) || inflatesTooMuch)
      throw new DocumentRefused('unsafeFile')
    return true
  })
  return new Map(Object.entries(files))
}

type Entry = { name: string; originalSize: number; size: number }

function unzipped(content: Uint8Array, filter: (entry: Entry) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(content, { filter })
  } catch (error) {
    if (error instanceof DocumentRefused) throw error
    throw new DocumentRefused('unreadable')
  }
}

/** Names in an archive, without inflating anything. */
export function namesInArchive(content: Uint8Array): string[] {
  const names: string[] = []
  openArchive(content, (name) => {
    names.push(name)
    return false
  })
  return names
}
