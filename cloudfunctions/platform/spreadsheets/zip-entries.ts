import { inflateRawSync } from 'node:zlib'

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const endLength = 22
const longestComment = 0xffff

/** More than a workbook has; a list is no book of pictures. */
const mostEntries = 400
const largestTotal = 30_000_000
/** What a sheet inflates to: lists of persons come to 3 to 15 times, sheets of empty styled cells to more. */
const mostInflation = 20
const alwaysFine = 8_000_000

/** A file of an archive, as the directory names it. */
export type ZipEntry = { name: string; method: number; packed: number; size: number; at: number }

/**
 * The files of an archive by its directory, before anything is inflated. Null when it is none or is encrypted, `tooLarge` when it
 * would inflate beyond what a list can be.
 */
export function zipEntries(content: Uint8Array): ZipEntry[] | 'tooLarge' | null {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  const end = endOfDirectory(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  let total = 0
  const entries = new Map<string, ZipEntry>()
  if (count === 0) return null
  if (count > mostEntries) return 'tooLarge'
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > content.length || view.getUint32(at, true) !== entrySignature) return null
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) =>
      view.getUint16(at + place, true),
    )
    const nameEnd = at + 46 + (nameLength ?? 0)
    const name = new TextDecoder().decode(content.subarray(at + 46, nameEnd))
    const entry = {
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    }
    const encrypted = (view.getUint16(at + 8, true) & 1) === 1
    total += entry.size
    if (encrypted || entries.has(name)) return null
    if (total > mostOf(content)) return 'tooLarge'
    entries.set(name, entry)
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return [...entries.values()]
}

const mostOf = ({ length }: Uint8Array): number =>
  Math.min(largestTotal, Math.max(alwaysFine, mostInflation * length))

function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= first; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at
  return null
}

/**
 * The content of a file of an archive. Null when it is not what the directory says: inflating stops above that, so a size that was forged
 * costs no more than one that is true.
 */
export function contentOfEntry(
  content: Uint8Array,
  { method, packed, size, at }: ZipEntry,
): Uint8Array | null {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  if (at + 30 > content.length || view.getUint32(at, true) !== localSignature) return null
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const body = content.subarray(start, start + packed)
  if (body.length !== packed) return null
  if (method === 0) return packed === size ? body : null
  if (method !== 8) return null
  try {
    const inflated = inflateRawSync(body, { maxOutputLength: Math.max(1, size) })
    return inflated.length === size ? inflated : null
  } catch {
    return null
  }
}
