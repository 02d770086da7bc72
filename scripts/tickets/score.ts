import type { FieldName, TicketReading } from '@domain/ticket/record/reading'
import { isFieldName, kindNames, sameValue, type TruthEntry } from './truth'

type Share = { right: number; all: number }

/** What came of reading a folder. */
export type Score = {
  seconds: number[]
  add(entries: readonly TruthEntry[], readings: readonly TicketReading[]): void
  shares: Map<string, Share>
  /** Fields shown as sure, and those of them that were wrong. */
  sure: Share
  wrong: string[]
  mixed: number
}

const sureFrom = 0.95

/** An empty score. */
export function newScore(): Score {
  const score: Score = {
    seconds: [],
    shares: new Map(),
    sure: { right: 0, all: 0 },
    wrong: [],
    mixed: 0,
    add(entries, readings) {
      const left = [...readings]
      for (const entry of entries) {
        const best = left
          .map((reading) => ({ reading, agreeing: agreeing(entry, reading) }))
          .sort((first, second) => second.agreeing - first.agreeing)[0]?.reading
        if (best) left.splice(left.indexOf(best), 1)
        if (best && entries.length > 1 && holdsOfAnother(best, entry, entries)) score.mixed += 1
        addEntry(score, entry, best)
      }
    },
  }
  return score
}

const fieldsOf = (entry: TruthEntry): [FieldName, string][] =>
  Object.entries(entry.truth).filter((field): field is [FieldName, string] => isFieldName(field[0]))

const agreeing = (entry: TruthEntry, reading: TicketReading): number =>
  fieldsOf(entry).filter(([name, truth]) => sameValue(name, truth, reading.fields[name]?.value)).length

const holdsOfAnother = (reading: TicketReading, entry: TruthEntry, entries: readonly TruthEntry[]): boolean =>
  (['code21', 'serial', 'name', 'idMasked'] as const).some((name) => {
    const value = reading.fields[name]?.value
    return (
      value !== undefined &&
      value !== entry.truth[name] &&
      entries.some((other) => other.truth[name] === value)
    )
  })

function addEntry(score: Score, entry: TruthEntry, reading: TicketReading | undefined): void {
  const kind = kindNames[entry.kind]
  count(score, entry, 'kind', reading?.kind === kind, `${reading?.kind} for ${kind}`)
  for (const [name, truth] of fieldsOf(entry)) {
    const field = reading?.fields[name]
    const right = sameValue(name, truth, field?.value)
    count(score, entry, name, right, `${field?.value} (${field?.confidence}) for ${truth}`)
    if (!field || field.confidence < sureFrom) continue
    score.sure.all += 1
    if (right) score.sure.right += 1
    else score.wrong.push(`SURE AND WRONG ${entry.file} ${name}`)
  }
}

function count(score: Score, entry: TruthEntry, field: string, right: boolean, what: string): void {
  for (const group of [entry.condition, `field ${field}`, `kind ${entry.kind}, ${entry.condition}`]) {
    const share = score.shares.get(group) ?? { right: 0, all: 0 }
    share.all += 1
    if (right) share.right += 1
    score.shares.set(group, share)
  }
  if (!right) score.wrong.push(`${entry.file} ${field}: ${what}`)
}

/** Prints a score for people. */
export function printScore(
  title: string,
  score: Score,
  peaks: Readonly<Record<string, number>>,
  withWrong: boolean,
): void {
  const percent = ({ right, all }: Share) =>
    `${((100 * right) / Math.max(1, all)).toFixed(2)} %  (${right} of ${all})`
  console.log(`\n■ ${title}`)
  for (const [group, share] of [...score.shares].sort(([left], [right]) => left.localeCompare(right)))
    console.log(`  ${group.padEnd(34)} ${percent(share)}`)
  const sureWrong = score.sure.all - score.sure.right
  console.log(
    `  sure (≥ ${sureFrom}) and wrong: ${sureWrong} of ${score.sure.all}; tickets that mixed: ${score.mixed}`,
  )
  const memory = Object.entries(peaks).map(([name, peak]) => `process for ${name} ${peak} MB`)
  const at = (share: number) => secondsAt(score.seconds, share)
  console.log(
    `  seconds: median ${at(0.5)}, nine in ten ${at(0.9)}, longest ${at(1)}; most memory: ${memory.join(', ')}`,
  )
  if (withWrong) for (const line of score.wrong) console.log(`  ✖ ${line}`)
}

/** Below how many seconds a share of the documents was read. */
export function secondsAt(seconds: readonly number[], share: number): string {
  const sorted = [...seconds].sort((left, right) => left - right)
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2)
}
