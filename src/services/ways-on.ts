import type { Trouble } from './call-failure'
import { openPage } from './routes'

/** Troubles that stay however often one asks: the address is wrong, or it is not this person's. */
const lasting: readonly Trouble['code'][] = ['notFound', 'notAllowed', 'wrongInput']

/** The ways on from a screen that could not be opened: always home, and asking again where that can help. */
export const waysOn = ({ code }: Trouble, onRetry: () => unknown) => ({
  onHome: () => openPage('home'),
  ...(lasting.includes(code) ? {} : { onRetry: () => void onRetry() }),
})
