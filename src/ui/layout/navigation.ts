import { createContext } from 'react'
import type { IconName } from '../foundation/icons'

/** One place of the app to go over to. */
export type NavigationLink = {
  label: string
  icon: IconName
  /** Where it leads, by which it is known to be where one is. */
  address: string
  /** How much of it is new; 0 shows nothing. */
  count: number
  onTap: () => void
}

/** Where one can always go from a wide window. Set by the app around all pages: it knows who this is. */
export const NavigationContext = createContext<readonly NavigationLink[]>([])
