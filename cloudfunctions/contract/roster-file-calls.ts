import '@domain/zod-setup'
import * as z from 'zod/mini'
import { FieldValue } from '@domain/procedure/fields/field-value'
import { RosterTally } from '@domain/roster/tally'
import { defineCall } from './call'
import { MadeFile } from './output-calls'

const claimId = z.string().check(z.minLength(8), z.maxLength(64))
const upload = {
  claimId,
  fileId: z.string().check(z.minLength(1), z.maxLength(400)),
  permit: z.string().check(z.maxLength(200)),
}
const sheet = z.string().check(z.maxLength(200))
const ColumnId = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/))

/** The largest file of rows. */
export const largestRosterFile = 5 * 1024 * 1024

/** A column of a file: its heading, the first values, and which column of the roster it seems to be. */
export const FileColumn = z.object({
  place: z.int(),
  heading: z.string(),
  samples: z.array(z.string()),
  column: z.nullable(ColumnId),
  /** By its heading, by what stands in it, or not at all. */
  knownBy: z.enum(['heading', 'content', 'nothing']),
})
export type FileColumn = z.infer<typeof FileColumn>

/** What a file seems to hold, before anything of it is taken. */
export const RosterReading = z.object({
  sheet,
  /** Other visible sheets that hold rows too, with how many: each is read by itself. */
  otherSheets: z.array(z.object({ name: sheet, rows: z.int() })),
  headLine: z.int(),
  rows: z.int(),
  /** Lines left out that are no rows: sums, notes, lines of dashes; and rows that somebody has hidden, which are read. */
  leftOut: z.array(
    z.object({ line: z.int(), text: z.string(), why: z.enum(['sum', 'note', 'repeatedHead']) }),
  ),
  hiddenRows: z.int(),
  columns: z.array(FileColumn),
  /** Columns of the roster that the file does not have and that every row needs. */
  missing: z.array(ColumnId),
  /** Against what is there: by the ID number. */
  changes: z.object({ added: z.int(), gone: z.int(), changed: z.int(), same: z.int() }),
  /** What would have to be mended. */
  bad: z.int(),
})
export type RosterReading = z.infer<typeof RosterReading>

export const rosterFileCalls = {
  /** Reads an uploaded file and says what it seems to be. Nothing is taken. */
  'read-roster-file': defineCall({
    kind: 'read',
    callers: ['worker'],
    input: z.object({
      ...upload,
      sheet: z.nullable(sheet),
      /** By column of the file what it is, as the person said; left out, it is found. */
      columns: z.optional(z.array(z.nullable(ColumnId)).check(z.maxLength(200))),
      sameForAll: z.record(ColumnId, FieldValue),
    }),
    output: RosterReading,
    errors: ['notFound', 'wrongStage', 'fileTooLarge', 'rosterNotReadable', 'rosterFull', 'uploadMissing'],
  }),
  /** Takes the rows of an uploaded file: instead of all that are there, or besides them. */
  'take-roster-file': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({
      ...upload,
      expectedVersion: z.int(),
      fileName: z.string().check(z.trim(), z.maxLength(200)),
      sheet,
      columns: z.array(z.nullable(ColumnId)).check(z.maxLength(200)),
      sameForAll: z.record(ColumnId, FieldValue),
      how: z.enum(['replace', 'add']),
    }),
    output: z.object({
      version: z.int(),
      tally: RosterTally,
      changes: z.object({ added: z.int(), gone: z.int(), changed: z.int(), same: z.int() }),
    }),
    errors: [
      'notFound',
      'staleVersion',
      'wrongStage',
      'rowNotOpen',
      'fileTooLarge',
      'rosterNotReadable',
      'rosterFull',
      'uploadMissing',
      'keyReused',
    ],
  }),
  /** The person's own file with a column of remarks: what is wrong in each row and how to mend it. */
  'make-marked-roster': defineCall({
    kind: 'read',
    callers: ['worker'],
    input: z.object({ claimId }),
    output: MadeFile,
    errors: ['notFound'],
  }),
  /** An empty workbook with the columns of the roster, ready to be filled in. */
  'make-roster-template': defineCall({
    kind: 'read',
    callers: ['worker'],
    input: z.object({ claimId }),
    output: MadeFile,
    errors: ['notFound'],
  }),
  /** 附件3: what a bundle holds, an enterprise a row. */
  'make-bundle-summary': defineCall({
    kind: 'read',
    callers: ['reviewer'],
    input: z.object({ bundleId: z.string().check(z.maxLength(64)) }),
    output: MadeFile,
    errors: ['notFound', 'notAllowed'],
  }),
} as const
