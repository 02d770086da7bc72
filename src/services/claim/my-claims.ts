import { useEffect } from 'react'
import { useDidShow } from '@tarojs/taro'
import '@domain/zod-setup'
import * as z from 'zod/mini'
import { create } from 'zustand'
import { ClaimSummary } from '@contract/views'
import { call } from '../calls/call'
import { troubleOf, type Trouble } from '../calls/call-failure'
import { lastAsked } from '../calls/last-asked'
import { personalKeys, readStored, writeStored } from '../phone/storage'

const storageKey = personalKeys.myClaims

type MyClaims = {
  /** Null until the first answer ever. */
  claims: ClaimSummary[] | null
  trouble: Trouble | null
}

const myClaimsStore = create<MyClaims>()(() => ({
  claims: readStored(storageKey, z.array(ClaimSummary)),
  trouble: null,
}))

const ask = lastAsked()

/** Asks for the person's claims. What was known before stays while there is no network. Never throws. */
export async function refreshMyClaims(): Promise<void> {
  const isLast = ask()
  try {
    const { claims } = await call('list-my-claims', {})
    if (!isLast()) return
    writeStored(storageKey, claims)
    myClaimsStore.setState({ claims, trouble: null })
  } catch (error) {
    if (isLast()) myClaimsStore.setState({ trouble: troubleOf(error) })
  }
}

/** The person's claims on this screen, asked for again each time the screen is shown. */
export function useMyClaims(): MyClaims {
  useEffect(() => void refreshMyClaims(), [])
  useDidShow(() => void refreshMyClaims())
  return myClaimsStore()
}
