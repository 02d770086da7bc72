import { useEffect, useState } from 'react'
import type { CallOutput } from '@contract/calls'
import type { RosterView } from '@contract/roster-views'
import { call } from '@/services/calls/call'
import type { Trouble } from '@/services/calls/call-failure'
import { useAnswer } from '@/services/calls/use-answer'
import { keepLooked } from '@/services/claim/roster-looked'

/** Of a phone: two hundred cards are too much to draw at one go. */
export const rowsOfPage = { wide: 200, narrow: 50 } as const

/** What somebody is typing is not asked for letter by letter. */
const typingPause = 350

export type RosterPage = CallOutput<'list-review-roster'>

type Asked = { view: RosterView; search: string; orderBy: string | null; cursors: readonly (string | null)[] }

const start: Asked = { view: 'all', search: '', orderBy: null, cursors: [null] }

export type RosterList = {
  page: RosterPage | null
  trouble: Trouble | null
  asked: Asked
  /** Counts from 1. */
  pageNumber: number
  show: (view: RosterView) => void
  typed: string
  search: (typed: string) => void
  /** By a column, and back to the order of the roster. */
  sort: (column: string) => void
  nextPage: () => void
  previousPage: () => void
  again: () => Promise<void>
}

/** The rows of a claim that an office looks at: filtered, searched and sorted by the server, a page at a time. */
export function useRosterList(
  claimId: string,
  version: number | null,
  most: number,
  first: RosterView,
): RosterList {
  const [asked, setAsked] = useState<Asked>({ ...start, view: first })
  const [typed, setTyped] = useState('')
  const cursor = asked.cursors[asked.cursors.length - 1] ?? null
  const { view, search, orderBy } = asked
  const { answer, trouble, again } = useAnswer(
    JSON.stringify([claimId, view, search, orderBy, cursor, most]),
    () => call('list-review-roster', { claimId, view, after: cursor, search: search || null, orderBy, most }),
    { keep: true },
  )
  useEffect(() => {
    if (typed.trim() === search) return
    const timer = setTimeout(
      () => setAsked((now) => ({ ...now, search: typed.trim(), cursors: [null] })),
      typingPause,
    )
    return () => clearTimeout(timer)
  }, [typed, search])
  useEffect(() => {
    // What another version says is for whoever opens the claim again.
    if (answer === null || answer.version !== version) return
    keepLooked(claimId, {
      version: answer.version,
      tally: answer.tally,
      toSettle: answer.toSettle,
      sampled: answer.sample.length,
    })
  }, [claimId, answer, version])
  const next = answer?.next ?? null
  return {
    page: answer,
    trouble,
    asked,
    pageNumber: asked.cursors.length,
    show: (wanted) => setAsked((now) => ({ ...now, view: wanted, cursors: [null] })),
    typed,
    search: setTyped,
    sort: (column) =>
      setAsked((now) => ({ ...now, orderBy: now.orderBy === column ? null : column, cursors: [null] })),
    nextPage: () => next !== null && setAsked((now) => ({ ...now, cursors: [...now.cursors, next] })),
    previousPage: () =>
      setAsked((now) => ({
        ...now,
        cursors: now.cursors.length > 1 ? now.cursors.slice(0, -1) : now.cursors,
      })),
    again,
  }
}
