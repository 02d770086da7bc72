import type { FileColumn, RosterReading } from '@contract/roster-file-calls'
import type { PartOf } from '@domain/procedure/part'

type Part = Pick<PartOf<'roster'>, 'columns'>

/** `“员工名单”这张表，第 3 行是表头`. */
export const sheetWords = ({ sheet, headLine }: Pick<RosterReading, 'sheet' | 'headLine'>): string =>
  `${sheet === '' ? '' : `“${sheet}”这张表，`}第 ${headLine} 行是表头`

const whyLeftOut: Record<RosterReading['leftOut'][number]['why'], string> = {
  sum: '是合计',
  note: '是说明',
  repeatedHead: '又是表头',
}

/** `第 140 行是合计：合计 137 人`. */
export const leftOutWords = ({ line, text, why }: RosterReading['leftOut'][number]): string =>
  `第 ${line} 行${whyLeftOut[why]}${text === '' ? '' : `：${text}`}`

const counted = (parts: readonly [number, string][]): string =>
  parts.flatMap(([count, words]) => (count > 0 ? [words] : [])).join('，')

/** What becomes of the roster when the file takes its place. */
export const replaceWords = ({ changes: { added, gone, changed, same } }: RosterReading): string =>
  counted([
    [added, `新来 ${added} 人`],
    [changed, `改 ${changed} 人`],
    [same, `${same} 人不变`],
    [gone, `去掉 ${gone} 人（文件里没有他们）`],
  ])

/** What becomes of it when the file is added. */
export const addWords = ({ rows, changes: { changed, same } }: RosterReading): string =>
  changed + same > 0 ? `有 ${changed + same} 人已经在名册里，会重复` : `加 ${rows} 人`

/** What a column of the file is taken for. */
export const takenFor = ({ column }: FileColumn, { columns }: Part): string =>
  columns.find(({ id }) => id === column)?.label ?? '不用'

/** What a column of the file is called, and what stands in it. */
export const headingWords = ({ heading, place }: FileColumn): string =>
  heading === '' ? `第 ${place + 1} 列（没有表头）` : heading

export const samplesWords = ({ samples, knownBy, column }: FileColumn): string =>
  [
    samples.length > 0 ? `比如 ${samples.join('、')}` : '这一列是空的',
    ...(knownBy === 'content' && column !== null ? ['按内容认的，请看看对不对'] : []),
  ].join('。')
