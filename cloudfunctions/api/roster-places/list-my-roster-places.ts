import type { CallOutput } from '@contract/calls'
import { isLive } from '@domain/claim/stage'
import { normaliseIdNumber } from '@domain/person/id-number'
import { nameOn } from '@platform/call/applicant-on'
import { phoneOfCode } from '@platform/call/wechat-phone'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { rosterChunks, rowDenials } from '@platform/records/roster'
import type { ChunkMarks } from '@platform/roster/chunk-marks'
import { openChunk } from '@platform/roster/chunks'
import { excludedRows, judgeChunk } from '@platform/roster/judge-chunk'
import { rosterRulesOf } from '@platform/roster/roster-rules'
import { personMarkOf, phoneMarkOf } from '@platform/roster/row-marks'
import { refuse } from '@platform/store/refusal'
import { findById } from '@platform/store/store'
import { chunksWith } from '../parts/persons/found-chunks'
import type { Context, UseCase } from '../shared/context'
import { denialId } from './denial-id'
import { permitFor } from './permit'

type Place = CallOutput<'list-my-roster-places'>['places'][number]

/** More places than these no person has. */
const mostPlaces = 20

/**
 * Both the number that was typed and the phone that WeChat confirms must be those of the row. Whether one of the two is known to
 * anybody is not said. Nothing of either is kept.
 */
export const listMyRosterPlaces: UseCase<'list-my-roster-places'> = async (
  { idNumber, phoneCode },
  context,
) => {
  const phone = (await phoneOfCode(phoneCode)) ?? refuse('phoneNotGiven', {})
  const number = normaliseIdNumber(idNumber)
  if (number === '') return { places: [] }
  const [person, phoneMark] = [personMarkOf(number), phoneMarkOf(phone)]
  const places: Place[] = []
  for (const chunk of (await chunksWith('personMarks', [person], '')).slice(0, mostPlaces))
    for (const [at, rowId] of chunk.rowIds.entries())
      if (chunk.personMarks[at] === person && chunk.phoneMarks[at] === phoneMark)
        places.push(...(await placeOf(chunk, rowId, context)))
  return { places }
}

async function placeOf(chunk: ChunkMarks, rowId: string, { account, now }: Context): Promise<Place[]> {
  const claim = await findById(claims, chunk.claimId)
  if (!claim || !isLive(claim.stage) || claim.roster?.rosterId !== chunk.rosterId) return []
  const place = { accountId: account._id, claimId: claim._id, rowId }
  const denied = (await findById(rowDenials, denialId(place))) !== null
  return [
    {
      claimId: claim._id,
      rowId,
      enterpriseName: nameOn(claim),
      packId: claim.packId,
      measureId: claim.measureId,
      stage: claim.stage,
      counted: await isCounted(claim, chunk, rowId),
      denied,
      permit: permitFor(place, now),
    },
  ]
}

/** Whether money is asked for the row as things stand. */
async function isCounted(claim: ClaimRecord, { _id, place }: ChunkMarks, rowId: string): Promise<boolean> {
  const [chunk, known] = [await findById(rosterChunks, _id), claim.roster?.chunks[place]]
  if (!chunk || !known || excludedRows(chunk.marks).has(rowId)) return false
  const rows = openChunk(chunk)
  const verdicts = judgeChunk(rosterRulesOf(claim, known.judgedOn), chunk, rows)
  return verdicts[rows.findIndex(({ id }) => id === rowId)]?.counted ?? false
}
