import { codeToday } from '../../person/region'

/**
 * The parts of Changchun that are towns of their own, by the register codes that they have and had, and how their stations
 * begin. `urban` is the city itself with its zones.
 */
const towns = {
  双阳: { codes: ['220112'], stations: ['双阳'] },
  九台: {
    codes: ['220113', '220181'],
    stations: ['九台', '饮马河', '营城', '土们岭', '卡伦', '龙家堡', '其塔木', '上河湾'],
  },
  农安: {
    codes: ['220122'],
    stations: ['农安', '哈拉海', '伏龙泉', '合隆', '华家', '烧锅', '开安', '靠山', '高家店', '巴吉垒'],
  },
  榆树: { codes: ['220182'], stations: ['榆树', '五棵树', '弓棚子', '秀水'] },
  德惠: { codes: ['220183'], stations: ['德惠', '米沙子', '布海', '老少沟', '松花江'] },
  公主岭: { codes: ['220184'], stations: ['公主岭', '范家屯', '陶家屯', '刘房子', '大榆树', '怀德'] },
} as const
export type Town = keyof typeof towns
export type PartOfChangchun = Town | 'urban'

const townNames = Object.keys(towns) as Town[]

/** Trains and coaches stop at the airport, which stands in 九台 and serves the city: who lands there travels on. */
export const isAirport = (place: string): boolean => place.startsWith('龙嘉')

/** The part that a place of Changchun lies in. */
export const partOfPlace = (place: string): PartOfChangchun =>
  townNames.find((town) => towns[town].stations.some((station) => place.startsWith(station))) ?? 'urban'

/** The part that a register belongs to, null outside Changchun. */
export function partOfRegister(register: string): PartOfChangchun | null {
  const code = codeToday(register)
  if (!code.startsWith('2201')) return null
  return townNames.find((town) => (towns[town].codes as readonly string[]).includes(code)) ?? 'urban'
}

/** The part that a district of the union tree is, null where none is known. */
export function partOfDistrict(district: string | null): PartOfChangchun | null {
  if (district === null || district.trim() === '') return null
  return townNames.find((town) => district.includes(town)) ?? 'urban'
}

/** Where a trip to work ends, as it is usually called: the town of a district that is one, else the city. */
export function workTown(district: string | null): string {
  const part = partOfDistrict(district)
  return part === null || part === 'urban' ? '长春' : part
}
