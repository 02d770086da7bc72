import { call } from '../calls/call'
import { openMade } from './open-made'

/** Has the summary of a bundle made and shows it. Answers what to tell the officer. */
export const printBundle = (bundleId: string) => openMade(() => call('make-bundle-summary', { bundleId }))
