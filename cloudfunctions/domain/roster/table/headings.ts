import type { RosterColumn } from '../../procedure/part'
import { wordOf } from './cell-text'

/** What a heading names: a column, or the first or last day of one that takes two, or a piece of one that takes several. */
export type Named = { column: string; as: 'whole' | 'from' | 'to' | 'piece'; rank: number }
export type Headings = (text: string) => Named | null

/** Ways of naming that say less surely what is meant rank behind those that say it in the very words. */
const [softened, around] = [100, 200]

const punctuation = /[*:.。,，;、"'“”_\-\/\\|]/g
const brackets = /[([{【〔<《][^)\]}】〕>》]*[)\]}】〕>》]/g
/** Somebody else's, or another sum: such a heading is none of the person's. */
const ofOthers =
  /紧急|家属|家庭成员|配偶|父|母|亲属|法人|法定|企业|单位|公司|经办|负责人|推荐|介绍|银行|开户|补贴|补助|应发|申请|报销|工资|奖|校|邮|有效|机关|状态|曾用|拼音/
const endings = /(?:人员|员工|情况|必填|填写|信息|一栏)$/
const owners = /^(?:务工人员|外省员工|外地员工|员工|职工|人员|本人|工人|个人|乘车人|被保险人)+/
const numberEndings = /^(?:号|号码|编号|件号|件号码|码)$/
const placeEndings = /^(?:详细地址|[址省市县区份到村])+$/
const amountEndings = /^(?:用|额|元|单价|实付)+$/

const bare = (text: string): string => {
  const word = wordOf(text).replace(/^\d+[.、]?(?=\D)/, '')
  const without = word.replace(brackets, '').replace(punctuation, '')
  return without === '' ? word.replace(/[([{【〔)\]}】〕]/g, '').replace(punctuation, '') : without
}
const soft = (word: string): string =>
  word
    .replace(/^是否(?:为|属于|属|系)?/, '')
    .replace(owners, '')
    .replace(endings, '')
    .replace(/时间$|日$/, '日期')

const firstDay = /合同.*(?:开始|起始|生效|始|起)(?:日期|时间|日)?$/
const lastDay = /合同.*(?:终止|结束|到期|截止|届满|终|止)(?:日期|时间|日)?$/

/** Makes what headings name known by the columns' labels and the words by which offices name them. */
export function headingsOf(columns: readonly RosterColumn[]): Headings {
  const exact = new Map<string, Named>()
  const softly = new Map<string, Named>()
  const words: { word: string; named: Named; ending: RegExp }[] = []
  const add = (known: Map<string, Named>, word: string, named: Named) => {
    const before = known.get(word)
    if (word !== '' && (before === undefined || named.rank < before.rank)) known.set(word, named)
  }
  for (const { id, kind, label, headings = [] } of columns) {
    const ending = kind === 'registerPlace' ? placeEndings : kind === 'money' ? amountEndings : numberEndings
    for (const [rank, heading] of [label, ...headings].entries()) {
      const word = bare(heading)
      add(exact, word, { column: id, as: 'whole', rank })
      add(softly, soft(word), { column: id, as: 'whole', rank: rank + softened })
      words.push({ word, named: { column: id, as: 'whole', rank: rank + around }, ending })
    }
  }
  words.sort((one, other) => other.word.length - one.word.length)
  const contract = columns.find(({ kind }) => kind === 'contractTerm')?.id

  const named = (text: string): Named | null => {
    const word = bare(text)
    if (word === '' || word.length > 30) return null
    const found = exact.get(word) ?? softly.get(soft(word))
    if (found !== undefined) return answers(word, found.column) ? found : null
    if (contract !== undefined && /合同/.test(word) && !/起止|签/.test(word)) {
      if (firstDay.test(word)) return { column: contract, as: 'from', rank: around }
      if (lastDay.test(word)) return { column: contract, as: 'to', rank: around }
    }
    return ofOthers.test(word) ? null : about(word)
  }
  const asksYesNo = new Set(columns.flatMap(({ id, kind }) => (kind === 'yesNo' ? [id] : [])))
  /** What is asked as a question is answered by yes or no. */
  const answers = (word: string, column: string) => !word.startsWith('是否') || asksYesNo.has(column)
  const about = (word: string): Named | null => {
    const found = namedAround(word) ?? namedAround(soft(word))
    return found !== null && answers(word, found.column) ? found : null
  }
  const namedAround = (word: string): Named | null =>
    words.find(
      (known) =>
        known.word.length >= 2 &&
        ((word.startsWith(known.word) && known.ending.test(word.slice(known.word.length))) ||
          (word.endsWith(known.word) && word.length - known.word.length <= 4)),
    )?.named ?? null

  // Heads are looked for in many rows, and repeated on every page.
  const seen = new Map<string, Named | null>()
  return (text) => {
    const before = seen.get(text)
    if (before !== undefined) return before
    const found = named(text)
    if (seen.size < 2000) seen.set(text, found)
    return found
  }
}
