import { create } from 'zustand'
import type { Trouble } from '@/services/calls/call-failure'
import { sessionStore } from '@/services/calls/session'
import { personalKeys, readStored, writeStored } from '@/services/phone/storage'
import { KeepRecords, type KeepRecord, type KeptThere } from './keeping'

type Keeping = {
  records: KeepRecords
  /** The pack whose answers are on their way. */
  busy: string | null
  trouble: { packId: string; what: Trouble } | null
  /** Kept answers that differ from this phone's, by pack. */
  offers: Record<string, KeptThere>
}

/** Whether the answers are kept with the account too. */
export const keepingStore = create<Keeping>()(() => ({
  records: readStored(personalKeys.keptAnswers, KeepRecords) ?? {},
  busy: null,
  trouble: null,
  offers: {},
}))

export const mayKeep = (): boolean =>
  sessionStore.getState().session?.consents.includes('keepAnswers') === true

export const recordOf = (packId: string): KeepRecord | undefined => keepingStore.getState().records[packId]

function setRecords(records: KeepRecords) {
  keepingStore.setState({ records })
  writeStored(personalKeys.keptAnswers, records)
}

const without = <T>(byPack: Record<string, T>, packId: string): Record<string, T> =>
  Object.fromEntries(Object.entries(byPack).filter(([id]) => id !== packId))

export function setRecord(packId: string, record: KeepRecord | null) {
  const others = without(keepingStore.getState().records, packId)
  setRecords(record ? { ...others, [packId]: record } : others)
}

export function setOffer(packId: string, offer: KeptThere | null) {
  const others = without(keepingStore.getState().offers, packId)
  keepingStore.setState({ offers: offer ? { ...others, [packId]: offer } : others })
}

/** Nothing is kept any more: the consent was taken back, here or on another phone. */
export function dropKeeping() {
  if (Object.keys(keepingStore.getState().records).length > 0) setRecords({})
  keepingStore.setState({ offers: {} })
}
