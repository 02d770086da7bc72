import { create } from 'zustand'
import type { Correction } from '@domain/claim/correction'

/** By claim, what the page of its rows wants put right: the page below it has the sheet from which it is sent. */
export const wantedReturns = create<{ of: Readonly<Record<string, Correction>> }>()(() => ({ of: {} }))

export const wantReturn = (claimId: string, correction: Correction) =>
  wantedReturns.setState(({ of }) => ({ of: { ...of, [claimId]: correction } }))

/** It is wanted once. */
export const takeWantedReturn = (claimId: string) =>
  wantedReturns.setState(({ of }) => ({
    of: Object.fromEntries(Object.entries(of).filter(([id]) => id !== claimId)),
  }))
