import { useEffect } from 'react'
import { useDidShow } from '@tarojs/taro'
import { create } from 'zustand'
import { call } from '@/services/call'
import { lastAsked } from '@/services/last-asked'
import type { DeskCount } from './desk-words'

type DeskCounts = {
  /** By office; an office that could not be asked has none: an old count would be taken for today's. */
  counts: Readonly<Record<string, DeskCount>>
}

const deskCountsStore = create<DeskCounts>()(() => ({ counts: {} }))

const ask = lastAsked()

const countOf = async (organisationId: string): Promise<[string, DeskCount][]> => {
  try {
    const { waiting, overdue } = await call('count-review-queue', { organisationId })
    return [[organisationId, { waiting, overdue }]]
  } catch {
    return []
  }
}

/** Counts what waits in each of these offices. Never throws. */
async function refresh(organisationIds: readonly string[]): Promise<void> {
  const isLast = ask()
  const found = await Promise.all(organisationIds.map(countOf))
  if (isLast()) deskCountsStore.setState({ counts: Object.fromEntries(found.flat()) })
}

/** What waits in each of these offices, counted again each time the screen is shown. `again` counts at once. */
export function useDeskCounts(organisationIds: readonly string[]) {
  const offices = organisationIds.join(' ')
  const again = () => refresh(offices === '' ? [] : offices.split(' '))
  useEffect(() => void refresh(offices === '' ? [] : offices.split(' ')), [offices])
  useDidShow(() => void again())
  return { counts: deskCountsStore(({ counts }) => counts), again }
}
