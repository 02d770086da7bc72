import { countyCodes } from './county-codes'

/** Whether `02-04,13` has 02, 03, 04 or 13. */
const has = (ranges: string, end: string): boolean =>
  ranges.split(',').some((range) => {
    const [first = '', last = first] = range.split('-')
    return first <= end && end <= last
  })

/**
 * Whether a code names a place as fine as a household register does, today: a county, a district, a city of that level, a city
 * without counties (东莞, 中山, 儋州, 嘉峪关), and Hong Kong, Macao and Taiwan, which are not divided here. A province, a
 * prefecture and a code of before are none.
 */
export function isCountyLevel(code: string): boolean {
  if (!/^\d{6}$/.test(code)) return false
  const [, cities = ''] = countyCodes.find(([province]) => province === code.slice(0, 2)) ?? []
  const city = cities.split(' ').find((entry) => entry.startsWith(`${code.slice(2, 4)}:`))
  return city !== undefined && has(city.slice(3), code.slice(4))
}
