import '@domain/zod-setup'
import * as z from 'zod/mini'
import { create } from 'zustand'
import { personalKeys, readStored, writeStored } from '@/services/phone/storage'

/** Papers ticked as ready, by pack and measure. Kept on this phone only. */
const Ticked = z.record(z.string(), z.array(z.string()))
type Ticked = z.infer<typeof Ticked>

export const papersStore = create<Ticked>()(() => readStored(personalKeys.papers, Ticked) ?? {})

export const paperKey = (packId: string, measureId: string) => `${packId}/${measureId}`

/** Ticks a paper, or takes the tick away. */
export function tickPaper(key: string, paperId: string, ready: boolean) {
  const others = (papersStore.getState()[key] ?? []).filter((id) => id !== paperId)
  papersStore.setState({ [key]: ready ? [...others, paperId] : others })
  writeStored(personalKeys.papers, papersStore.getState())
}
