import { call } from '../calls/call'
import { openMade } from './open-made'

/** Has an output of a claim made and shows it. Answers what to tell the person. */
export const printOutput = (claimId: string, outputId: string) =>
  openMade(() => call('make-output', { claimId, outputId }))
