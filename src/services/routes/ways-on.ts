import { isLasting, type Trouble } from '../calls/call-failure'
import { openPage } from './routes'

/** The ways on from a screen that could not be opened: always home, and asking again where that can help. */
export const waysOn = (trouble: Trouble, onRetry: () => unknown) => ({
  onHome: () => openPage('home'),
  ...(isLasting(trouble) ? {} : { onRetry: () => void onRetry() }),
})
