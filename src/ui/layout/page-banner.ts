import { createContext, type ReactNode } from 'react'

/** What stands at the very top of every page, for example the demo notice. Set by the app around all pages. */
export const PageBannerContext = createContext<ReactNode>(null)
