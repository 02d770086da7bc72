const numerals = '一,二,三,四,五,六,七,八,九,十,十一,十二,十三,十四,十五,十六,十七,十八,十九,二十'.split(',')
const upTo = (count: number): string[] => numerals.slice(0, count)

/** `name（一）` … so many, each followed by its numbered points `name（一）1` …, as many as its count says. */
const paragraphs = (name: string, counts: readonly number[]): string[] => [
  name,
  ...upTo(counts.length).flatMap((numeral, at) => points(`${name}（${numeral}）`, counts[at] ?? 0)),
]
/** The name itself and `name1` … so many. */
const points = (name: string, count: number): string[] => [name, ...below(count, (at) => `${name}${at}`)]
const bracketed = (name: string, count: number): string[] => below(count, (at) => `${name}（${at}）`)
const circled = (name: string, count: number): string[] =>
  below(count, (at) => name + ('①②③④⑤'[at - 1] ?? ''))
const below = (count: number, write: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => write(at + 1))

/** Numbered points of each paragraph of source 000, in order. 一（三） is misprinted there as （3）. */
const changchun2023: Readonly<Record<string, readonly number[]>> = {
  一: [0, 2, 7, 5, 5, 0],
  二: [0, 2, 6, 4, 5, 0],
  三: [0, 0, 0, 0, 0],
  四: [0, 0, 0, 0, 0],
  五: [0, 0, 4, 0],
  六: [0, 0, 3, 5, 0, 0],
  七: [10, 6, 6, 0, 0],
  八: [3, 6, 4, 0, 0],
  九: [0, 3, 2, 0, 0],
  十: [0, 2, 3, 0, 0],
  十一: [0, 0, 0, 0, 0],
  十二: [2, 5, 0, 0],
  十三: [0, 3, 0, 0, 0],
}

/** The points of source 000 below a numbered point. 十一 brackets its points directly under the paragraph. */
const changchun2023Below = [
  ...bracketed('六（三）3', 5),
  ...bracketed('九（三）1', 4),
  ...circled('九（三）1（4）', 5),
  ...bracketed('九（三）2', 4),
  ...circled('九（三）2（4）', 5),
  ...bracketed('十（二）1', 2),
  ...bracketed('十（三）1', 6),
  ...bracketed('十一（二）', 3),
  ...bracketed('十一（三）', 4),
]

/** Source 004 with its annexes: 附件1 is the province's letter, 附件1附 the ministry's notice that it passes on. */
const dispatch = [
  '一',
  ...paragraphs('二', [0, 0, 0]),
  ...points('三', 6),
  ...paragraphs('四', [0, 0, 0, 0]),
  ...points('附件', 6).slice(1),
  ...upTo(4).map((numeral) => `附件1${numeral}`),
  '附件1附',
  '附件1附一',
  ...paragraphs('附件1附二', [0, 0, 0, 0, 0, 0]),
  ...paragraphs('附件1附三', [0, 0, 0, 0]),
  ...upTo(9).map((numeral) => `附件5${numeral}`),
  ...points('附件5三', 8).slice(1),
]

/** Every clause that exists in the five sources, under the name a pack refers to it by. */
export const sourceClauses: Readonly<Record<'000' | '001' | '002' | '003' | '004', readonly string[]>> = {
  '000': [
    ...Object.entries(changchun2023).flatMap(([name, counts]) => paragraphs(name, counts)),
    ...changchun2023Below,
    ...points('附件', 5).slice(1),
  ],
  '001': upTo(20),
  '002': upTo(9),
  '003': [...upTo(6), '附则'],
  '004': dispatch,
}
