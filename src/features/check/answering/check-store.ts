import { create } from 'zustand'
import type { Day } from '@domain/calendar/day'
import type { Pack } from '@domain/policy/pack/pack'
import type { Answer } from '@domain/policy/pack/question'
import { forgetClaimPrefill } from '@/services/claim/claim-prefill-store'
import { sessionStore, todayOf } from '@/services/calls/session'
import { personalKeys, readStored, writeStored } from '@/services/phone/storage'
import { withAnswer } from './asking-order'
import { emptyCheck, KeptChecks, understood, type KeptCheck } from './kept-checks'
import { packOf, packs } from './packs'

function restored(today: Day): KeptChecks {
  const stored = readStored(personalKeys.check, KeptChecks)
  const byPack: Record<string, KeptCheck> = {}
  for (const pack of packs) {
    const kept = stored?.byPack[pack.id]
    if (kept) byPack[pack.id] = understood(pack, kept, today)
  }
  return { packId: packOf(stored?.packId).id, byPack }
}

/** The answers of the check. They stay on this phone unless the person keeps them with the account. */
export const checkStore = create<KeptChecks>()(() => restored(todayOf(sessionStore.getState().session)))

function change(part: Partial<KeptChecks>) {
  checkStore.setState(part)
  writeStored(personalKeys.check, checkStore.getState())
}

/** What is kept of one pack's check. */
export const keptOf = ({ byPack }: KeptChecks, packId: string): KeptCheck => byPack[packId] ?? emptyCheck

/** Puts a pack's check in place of what is kept. */
export const putCheck = (packId: string, kept: KeptCheck) =>
  change({ byPack: { ...checkStore.getState().byPack, [packId]: kept } })

/** Keeps an answer, or with null that the question was skipped. */
export function keepAnswer(pack: Pack, questionId: string, answer: Answer | null, today: Day) {
  putCheck(pack.id, withAnswer(pack, keptOf(checkStore.getState(), pack.id), questionId, answer, today))
}

/** Turns to another city or year. */
export const choosePack = (packId: string) => change({ packId })

/** Turns to the pack that an address names, if there is one of that name. */
export function turnToPack(packId: string | null) {
  const isOther = packId !== checkStore.getState().packId
  if (packId !== null && isOther && packs.some(({ id }) => id === packId)) choosePack(packId)
}

/** Forgets the answers of a pack and gives what undoes it. */
export function clearCheck(packId: string): () => void {
  const before = keptOf(checkStore.getState(), packId)
  putCheck(packId, emptyCheck)
  forgetClaimPrefill()
  return () => putCheck(packId, before)
}
