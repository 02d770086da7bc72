import { useState } from 'react'
import { call, newKey } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import type { MyPlace } from './place-words'

/** What was found by the person's two numbers. Nothing of it is kept on the phone. */
export function usePlaces() {
  const [places, setPlaces] = useState<readonly MyPlace[] | null>(null)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const look = async (idNumber: string, phoneCode: string) => {
    setBusy(true)
    setTrouble(null)
    try {
      setPlaces((await call('list-my-roster-places', { idNumber, phoneCode })).places)
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setBusy(false)
    }
  }
  const denied = ({ claimId, rowId }: MyPlace) =>
    setPlaces(
      (now) =>
        now &&
        now.map((place) =>
          place.claimId === claimId && place.rowId === rowId ? { ...place, denied: true } : place,
        ),
    )
  return {
    places,
    busy,
    trouble,
    look,
    denied,
    again: () => {
      setPlaces(null)
      setTrouble(null)
    },
  }
}

/** Says to the office that a place is not true. The same saying sent again after a broken network counts once. */
export function useDenying({ claimId, rowId, permit }: MyPlace, onDenied: () => void) {
  const [key] = useState(newKey)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const deny = async (message: string) => {
    setBusy(true)
    setTrouble(null)
    try {
      await call('deny-roster-place', { claimId, rowId, permit, message }, { key })
      onDenied()
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setBusy(false)
    }
  }
  return { busy, trouble, deny }
}
