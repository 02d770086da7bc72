import { applicantName } from '@domain/procedure/words'
import { lineOf, type OfMeasure } from '@/services/procedure/line'

/** Whoever applies, as staff say it: 本人, 企业. */
export const personOf = (claim: OfMeasure): string => applicantName(lineOf(claim).procedure)
