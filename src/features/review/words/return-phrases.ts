import { fieldsOf } from '@domain/procedure/field'
import { partOf } from '@domain/procedure/part-of'
import type { Line } from '@/services/procedure/line'
import { shortOffice } from '@/services/procedure/office-words'
import { firstReview } from '@/services/procedure/steps-around'

function ticketPhrases(line: Line): string[] {
  if (partOf(line.procedure, 'tickets') === null) return []
  const office = firstReview(line)?.office.role
  return [
    '照片看不清，请对着票重新拍一张。',
    '票价和照片上不一样，请对着票再填一遍。',
    '日期和照片上不一样，请对着票再填一遍。',
    ...(office === undefined ? [] : [`请把车票原件带到${shortOffice(line.offices, office)}来。`]),
    '还差回程的票，有的话请补交。',
  ]
}

const paperPhrases = (line: Line): string[] =>
  partOf(line.procedure, 'papers') === null
    ? []
    : ['材料看不清，请对着材料重新拍一张。', '还差材料，请补交。', '填的和材料上不一样，请对着材料再填一遍。']

const rosterPhrases = (line: Line): string[] =>
  partOf(line.procedure, 'roster') === null
    ? []
    : ['名册里点出来的人，请对着身份证和劳动合同再填一遍。', '名册和材料上的人对不上，请核对。']

const namePhrases = ({ procedure }: Line): string[] =>
  fieldsOf(procedure.form).some(({ kind, cardField }) => kind === 'name' && cardField !== undefined)
    ? ['姓名和身份证上不一样，请对着身份证再填一遍。']
    : []

/** Plain phrases to tap about a claim of a procedure; the officer can write on behind them. */
export const returnPhrases = (line: Line): string[] => [
  ...ticketPhrases(line),
  ...rosterPhrases(line),
  ...paperPhrases(line),
  ...namePhrases(line),
]
