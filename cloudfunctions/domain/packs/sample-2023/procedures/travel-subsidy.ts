import type { Procedure } from '../../../procedure/procedure'
import { travelProcedure } from '../../changchun-2023/procedures/travel-subsidy'
import { inSampleDocument } from '../clauses'

/** It goes the way that it goes elsewhere: the cap and the days are the pack's. */
export const sampleTravelProcedure: Procedure = inSampleDocument(travelProcedure)
