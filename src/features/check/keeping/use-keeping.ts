import { useConnected } from '@/services/phone/network'
import { sessionStore } from '@/services/calls/session'
import type { KeepState, KeptThere } from './keeping'
import { keepingStore } from './keeping-store'

export type KeepingView = KeepState & { offer: KeptThere | null; agreed: boolean }

/** Whether the answers of a pack are kept with the account, and answers found there. */
export function useKeeping(packId: string): KeepingView {
  const { records, busy, trouble, offers } = keepingStore()
  const agreed = sessionStore(({ session }) => session?.consents.includes('keepAnswers') === true)
  const connected = useConnected()
  const offer = offers[packId] ?? null
  return {
    record: records[packId],
    busy: busy === packId,
    trouble: trouble?.packId === packId ? trouble.what : null,
    differs: offer !== null,
    connected,
    offer,
    agreed,
  }
}
