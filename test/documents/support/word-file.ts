import assert from 'node:assert/strict'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import * as z from 'zod'

/** A docx file as another program reads it: parts that are well-formed XML, and the tables and paragraphs of the document. */

const Run = z.looseObject({ 'w:t': z.array(z.unknown()).optional(), 'w:br': z.array(z.unknown()).optional() })
const Paragraph = z.union([
  z.looseObject({ 'w:r': z.array(z.union([Run, z.string()])).optional() }),
  z.string(),
])
const Cell = z.looseObject({
  'w:tcPr': z.looseObject({ 'w:gridSpan': z.looseObject({ '@w:val': z.string() }).optional() }),
  'w:p': z.array(Paragraph),
})
const Row = z.looseObject({
  'w:trPr': z.looseObject({ 'w:tblHeader': z.unknown().optional() }).optional(),
  'w:tc': z.array(Cell),
})
const Grid = z.looseObject({ 'w:gridCol': z.array(z.looseObject({ '@w:w': z.string() })) })
const Table = z.looseObject({ 'w:tblGrid': Grid, 'w:tr': z.array(Row) })
const Body = z.looseObject({
  'w:p': z.array(Paragraph).optional(),
  'w:tbl': z.array(Table).optional(),
  'w:sectPr': z.looseObject({
    'w:pgSz': z.looseObject({ '@w:w': z.string(), '@w:h': z.string(), '@w:orient': z.string() }),
  }),
})
const WordDocument = z.looseObject({ 'w:document': z.looseObject({ 'w:body': Body }) })

const repeated = ['w:p', 'w:r', 'w:t', 'w:br', 'w:tr', 'w:tc', 'w:tbl', 'w:gridCol']
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  trimValues: false,
  parseTagValue: false,
  isArray: (name) => repeated.includes(name),
})

export type WordCell = { text: string; span: number }
export type ReadWord = {
  parts: Record<string, string>
  paragraphs: string[]
  /** Rows of the only table, if there is one. */
  rows: WordCell[][]
  headRows: number
  columns: number
  page: { width: number; height: number }
}

/** Reads a docx file. Fails when a part is no well-formed XML. */
export function readWord(content: Uint8Array): ReadWord {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(content)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  )
  for (const [name, text] of Object.entries(parts)) assert.equal(XMLValidator.validate(text), true, name)
  const { 'w:body': body } = WordDocument.parse(parser.parse(parts['word/document.xml'] ?? ''))['w:document']
  const [table] = body['w:tbl'] ?? []
  const size = body['w:sectPr']['w:pgSz']
  return {
    parts,
    paragraphs: (body['w:p'] ?? []).map(textOf),
    rows: (table?.['w:tr'] ?? []).map((row) =>
      row['w:tc'].map((cell) => ({
        text: cell['w:p'].map(textOf).join('\n'),
        span: Number(cell['w:tcPr']['w:gridSpan']?.['@w:val'] ?? 1),
      })),
    ),
    headRows: (table?.['w:tr'] ?? []).filter((row) => row['w:trPr']?.['w:tblHeader'] !== undefined).length,
    columns: table?.['w:tblGrid']['w:gridCol'].length ?? 0,
    page: { width: Number(size['@w:w']), height: Number(size['@w:h']) },
  }
}

function textOf(paragraph: z.infer<typeof Paragraph>): string {
  if (typeof paragraph === 'string') return ''
  return (paragraph['w:r'] ?? [])
    .map((run) =>
      typeof run === 'string' ? '' : `${run['w:br'] ? '\n' : ''}${(run['w:t'] ?? []).map(wordsOf).join('')}`,
    )
    .join('')
}

const wordsOf = (text: unknown): string =>
  typeof text === 'string'
    ? text
    : (z.looseObject({ '#text': z.string() }).safeParse(text).data?.['#text'] ?? '')
