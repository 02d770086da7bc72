import type { Doubt, FieldName, ReadField, ReadFields } from '../record/reading'
import type { Line } from './text-line'

/** Where the layouts write what they found. A field is replaced only by one of higher confidence. */
export type FieldBoard = {
  fields: ReadFields
  doubts: { doubt: Doubt; field: FieldName | null }[]
  put(
    name: FieldName,
    value: string | null | undefined,
    line: Line,
    certainty?: number,
    repaired?: boolean,
  ): void
  /** Replaces whatever stands there. */
  set(name: FieldName, value: string, line: Line, certainty?: number, repaired?: boolean): void
  doubt(doubt: Doubt, field?: FieldName): void
}

/** An empty board. */
export function newFieldBoard(): FieldBoard {
  const board: FieldBoard = {
    fields: {},
    doubts: [],
    put(name, value, line, certainty = 1, repaired = false) {
      if (!value) return
      const field = fieldOf(value, line, certainty, repaired)
      const there = board.fields[name]
      if (!there || field.confidence > there.confidence) board.fields[name] = field
    },
    set(name, value, line, certainty = 1, repaired = false) {
      board.fields[name] = fieldOf(value, line, certainty, repaired)
    },
    doubt(doubt, field) {
      const known = board.doubts.some((entry) => entry.doubt === doubt && entry.field === (field ?? null))
      if (!known) board.doubts.push({ doubt, field: field ?? null })
    },
  }
  return board
}

const rounded = (confidence: number): number => Math.round(Math.min(1, Math.max(0, confidence)) * 1000) / 1000

const fieldOf = (value: string, line: Line, certainty: number, repaired: boolean): ReadField => ({
  value: value.slice(0, 80),
  confidence: rounded(line.confidence * certainty),
  source: repaired ? 'repaired' : line.source,
  region: line.region,
})
