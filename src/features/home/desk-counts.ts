import { useEffect } from 'react'
import { useDidShow } from '@tarojs/taro'
import { create } from 'zustand'
import { call } from '@/services/calls/call'
import { lastAsked } from '@/services/calls/last-asked'
import type { DeskCount, DeskCounts } from './desk-words'

/** An office that could not be asked has no count: an old one would be taken for today's. Null before the first answer. */
const deskCountsStore = create<{ counts: DeskCounts | null }>()(() => ({ counts: null }))

const ask = lastAsked()

const countOf = async (organisationId: string): Promise<[string, DeskCount][]> => {
  try {
    const { waiting, overdue } = await call('count-review-queue', { organisationId })
    return [[organisationId, { waiting, overdue }]]
  } catch {
    return []
  }
}

async function count(offices: string): Promise<void> {
  const isLast = ask()
  const found = await Promise.all(offices.split(' ').map(countOf))
  if (isLast()) deskCountsStore.setState({ counts: Object.fromEntries(found.flat()) })
}

let running: { offices: string; counting: Promise<void> } | null = null

/**
 * Counts what waits in each of these offices, `id id`. A page that is shown for the first time asks twice: the same offices share
 * one counting. Never throws.
 */
function refresh(offices: string): Promise<void> {
  if (offices === '') return Promise.resolve()
  if (running?.offices === offices) return running.counting
  const counting = count(offices).finally(() => {
    running = null
  })
  running = { offices, counting }
  return counting
}

/** What waits in each of these offices, counted again each time the screen is shown. `again` counts at once. */
export function useDeskCounts(organisationIds: readonly string[]) {
  const offices = organisationIds.join(' ')
  const again = () => refresh(offices)
  useEffect(() => void refresh(offices), [offices])
  useDidShow(() => void again())
  return { counts: deskCountsStore(({ counts }) => counts), again }
}
