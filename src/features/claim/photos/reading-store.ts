import '@domain/zod-setup'
import * as z from 'zod/mini'
import { create } from 'zustand'
import type { NotReadReason } from '@domain/ticket/record/reading'
import { readStored, writeStored } from '@/services/phone/storage'
import type { FieldDoubt } from './field-doubts'

/** How far the reading of one photo has got. */
export type PhotoRead =
  { state: 'reading' } | { state: 'read' } | { state: 'notRead'; why: NotReadReason | 'offline' }

/** What the phone remembers: photos whose fields were filled in once, and doubts that the person looked at (`t1.fare`). */
const Remembered = z.object({ filled: z.array(z.string()), looked: z.array(z.string()) })
type Remembered = z.infer<typeof Remembered>

type ReadingState = Remembered & {
  claimId: string | null
  photos: Record<string, PhotoRead>
  /** What to look at, by ticket. */
  doubts: Record<string, readonly FieldDoubt[]>
}

const nothing: Remembered = { filled: [], looked: [] }

export const readingStore = create<ReadingState>()(() => ({
  ...nothing,
  claimId: null,
  photos: {},
  doubts: {},
}))

const keyOf = (claimId: string) => `readings:${claimId}`

/** Begins with another claim: what was read of the one before is asked again when it is opened. */
export function openReadings(claimId: string) {
  if (readingStore.getState().claimId === claimId) return
  const remembered = readStored(keyOf(claimId), Remembered) ?? nothing
  readingStore.setState({ claimId, photos: {}, doubts: {}, ...remembered })
}

/** Changes what is remembered, on the phone too. */
export function remember(change: (known: Remembered) => Remembered) {
  const { claimId, filled, looked } = readingStore.getState()
  const changed = change({ filled, looked })
  readingStore.setState(changed)
  if (claimId) writeStored(keyOf(claimId), changed)
}

export const showPhotoRead = (photoId: string, read: PhotoRead) =>
  readingStore.setState(({ photos }) => ({ photos: { ...photos, [photoId]: read } }))

/** As if it had not been asked about. */
export const forgetPhotoRead = (photoId: string) =>
  readingStore.setState(({ photos }) => ({
    photos: Object.fromEntries(Object.entries(photos).filter(([id]) => id !== photoId)),
  }))

export const addDoubts = (ticketId: string, found: readonly FieldDoubt[]) =>
  readingStore.setState(({ doubts }) => ({
    doubts: { ...doubts, [ticketId]: [...(doubts[ticketId] ?? []), ...found] },
  }))

/** The person looked at a field of a ticket, or changed it: nothing is asked about it again. */
export const lookedAt = (ticketId: string, field: FieldDoubt['field']) =>
  remember(({ filled, looked }) => ({ filled, looked: [...new Set([...looked, `${ticketId}.${field}`])] }))

/** What is still to be looked at of a ticket. */
export const openDoubts = (
  { doubts, looked }: Pick<ReadingState, 'doubts' | 'looked'>,
  ticketId: string,
): FieldDoubt[] => (doubts[ticketId] ?? []).filter(({ field }) => !looked.includes(`${ticketId}.${field}`))
