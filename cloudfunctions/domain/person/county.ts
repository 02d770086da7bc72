import { countyCodes } from './county-codes'

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** `02-04,13` → 02, 03, 04, 13. */
const endsOf = (ranges: string): string[] =>
  ranges.split(',').flatMap((range) => {
    const [first = '', last = first] = range.split('-')
    const count = Number(last) - Number(first) + 1
    return Array.from({ length: count }, (_, index) => twoDigits(Number(first) + index))
  })

/** Every code of the short list. */
export const allCounties = (): string[] =>
  countyCodes.flatMap(([province, cities]) =>
    cities.split(' ').flatMap((entry) => {
      const [city = '', ranges = ''] = entry.split(':')
      return endsOf(ranges).map((end) => province + city + end)
    }),
  )

let known: ReadonlySet<string> | null = null

/**
 * Whether a code names a place as fine as a household register does, today: a county, a district, a city of that level, a city
 * without counties (东莞, 中山, 儋州, 嘉峪关), and Hong Kong, Macao and Taiwan, which are not divided here. A province, a
 * prefecture and a code of before are none.
 */
export function isCountyLevel(code: string): boolean {
  known ??= new Set(allCounties())
  return known.has(code)
}
