import '@domain/zod-setup'
import { XMLParser } from 'fast-xml-parser'
import * as z from 'zod/mini'
import { contentOfEntry, zipEntries } from './zip-entries'

/** The files of a workbook by their path. */
export type WorkbookParts = ReadonlyMap<string, Uint8Array>
/** A sheet of a workbook: where it stands among all, and in which file it is. */
export type SheetPart = { name: string; index: number; visible: boolean; path: string }

/** What a table needs of a workbook; pictures and the like are not looked into. */
const isNeeded = (name: string): boolean => /\.(xml|rels)$/i.test(name)

/**
 * The files of a workbook, inflated; `isWanted` says which. Null when it is no archive, or one of them is not as large as the directory
 * says; `tooLarge` when it would inflate beyond what a list can be.
 */
export function partsOfWorkbook(
  content: Uint8Array,
  isWanted: (name: string) => boolean = isNeeded,
): WorkbookParts | 'tooLarge' | null {
  const entries = zipEntries(content)
  if (entries === null || entries === 'tooLarge') return entries
  const parts = new Map<string, Uint8Array>()
  for (const entry of entries) {
    if (!isWanted(entry.name)) continue
    const part = contentOfEntry(content, entry)
    if (part === null) return null
    parts.set(entry.name, part)
  }
  return parts
}

/** A part as text, null where there is none. */
export const textOfPart = (parts: WorkbookParts, path: string): string | null => {
  const part = parts.get(path)
  return part ? new TextDecoder().decode(part) : null
}

/** The sheets of a workbook in their order; charts and macros that stand among them are none. Empty when it is no workbook. */
export function sheetsIn(parts: WorkbookParts): SheetPart[] {
  const book = bookOf(parts)
  if (book === null) return []
  const { workbook } = Book.parse(parser.parse(textOfPart(parts, book.path) ?? ''))
  return workbook.sheets.sheet.flatMap(({ name, id, state }, index) => {
    const target = book.targets.find((one) => one.id === id)
    if (!target?.type.endsWith('/worksheet') || !parts.has(target.path)) return []
    return [{ name, index, visible: state === 'visible', path: target.path }]
  })
}

/** The path of a part that the workbook points to by its kind, such as its styles. Null where it has none. */
export const partOfKind = (parts: WorkbookParts, kind: string): string | null =>
  bookOf(parts)?.targets.find(({ type }) => type.endsWith(`/${kind}`))?.path ?? null

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseAttributeValue: false,
  isArray: (name) => name === 'sheet' || name === 'Relationship',
})

const Book = z.object({
  workbook: z.object({
    sheets: z.object({
      sheet: z.array(
        z.object({ name: z.string(), id: z.string(), state: z._default(z.string(), 'visible') }),
      ),
    }),
  }),
})

const Pointers = z.object({
  Relationships: z.object({
    Relationship: z.array(z.object({ Id: z.string(), Type: z.string(), Target: z.string() })),
  }),
})

type Target = { id: string; type: string; path: string }

function bookOf(parts: WorkbookParts): { path: string; targets: Target[] } | null {
  const path = targetsIn(parts, '_rels/.rels', '').find(({ type }) => type.endsWith('/officeDocument'))?.path
  if (path === undefined) return null
  const [folder, file] = [path.slice(0, path.lastIndexOf('/') + 1), path.slice(path.lastIndexOf('/') + 1)]
  return { path, targets: targetsIn(parts, `${folder}_rels/${file}.rels`, folder) }
}

/** What a part points to. A path is meant from the root where it begins with a slash, else from its folder. */
function targetsIn(parts: WorkbookParts, path: string, folder: string): Target[] {
  const xml = textOfPart(parts, path)
  if (xml === null) return []
  return Pointers.parse(parser.parse(xml)).Relationships.Relationship.map(({ Id, Type, Target }) => {
    const { pathname } = new URL(Target.startsWith('/') ? Target : `/${folder}${Target}`, 'part://book')
    return { id: Id, type: Type, path: decodeURIComponent(pathname.slice(1)) }
  })
}
