import { useState } from 'react'
import type { OwnEnterprise } from '@contract/enterprise-calls'
import { personalKeys, readStored, removeStored, writeStored } from '@/services/phone/storage'
import { nothingTyped, Typed, typedOf } from './typed-enterprise'

/** What is written in the form. A first one outlives the app being killed; a correction begins with what was asked. */
export function useTyped(corrected: OwnEnterprise | null) {
  const key = personalKeys.enterprise
  const [typed, setTyped] = useState<Typed>(() =>
    corrected ? typedOf(corrected) : (readStored(key, Typed) ?? nothingTyped),
  )
  const change = (part: Partial<Typed>) => {
    const changed = { ...typed, ...part }
    setTyped(changed)
    if (!corrected) writeStored(key, changed)
  }
  return { typed, change, forget: () => removeStored(key) }
}
