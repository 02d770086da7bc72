import type { CityOffices } from '../organisation/offices'
import type { Procedure } from '../procedure/procedure'
import { changchunOffices } from './changchun-2023/offices'
import { stayProcedure } from './changchun-2023/procedures/stay-subsidy'
import { transportProcedure } from './changchun-2023/procedures/transport-subsidy'
import { travelProcedure } from './changchun-2023/procedures/travel-subsidy'
import { pilotGrantProcedure } from './sample-2023/procedures/pilot-grant'
import { sampleTravelProcedure } from './sample-2023/procedures/travel-subsidy'

/** How the measures of a pack are applied for, and who there is to look at it. Apart from the packs: the check needs none of it. */
export type PackProcedures = { packId: string; offices: CityOffices; procedures: readonly Procedure[] }

/** Every procedure of the project, by pack. */
export const allProcedures: readonly PackProcedures[] = [
  {
    packId: 'changchun-2023',
    offices: changchunOffices,
    procedures: [travelProcedure, stayProcedure, transportProcedure],
  },
  // Under the same city's offices: nobody new is needed to look at it.
  {
    packId: 'sample-2023',
    offices: changchunOffices,
    procedures: [sampleTravelProcedure, pilotGrantProcedure],
  },
]

/** How a measure of a pack is applied for, null when that cannot be done here. */
export const procedureOf = (packId: string, measureId: string): Procedure | null =>
  allProcedures
    .find((city) => city.packId === packId)
    ?.procedures.find((procedure) => procedure.measureId === measureId) ?? null

/** The offices of the city of a pack, null when nothing is applied for there. */
export const officesOf = (packId: string): CityOffices | null =>
  allProcedures.find((city) => city.packId === packId)?.offices ?? null
