import { pinyin } from 'pinyin-pro'
import { sampleIdNumber } from '../demo/people'
import type { Seeded } from './seeded'
import { knownStations, unknownStations } from './station-names'

/** An invented trip of an invented person: nobody's name, number or journey. */
export type InventedTrip = {
  name: string
  id: string
  from: string
  to: string
  fromPinyin: string
  toPinyin: string
  date: string
  dateChinese: string
  time: string
  coach: string
  trainSeat: string
  seatClass: string
  trainNo: string
  fare: number
}

const names =
  '高文静 林志远 何秀兰 罗天宇 梁晓燕 宋国强 邓丽萍 许家豪 韩雨欣 冯德胜 曾庆华 彭海涛 肖春花 田小龙 董玉梅 袁立新 蒋雪梅 余建平 叶文斌 杜金凤 刘中国 金顺子 乌云其木格 买买提江'.split(
    ' ',
  ) as [string, ...string[]]
const areas = '220122 220182 220802 220721 222401 230102 210102 410702 341202 511302'.split(' ') as [
  string,
  ...string[],
]
const changchun = ['长春', '长春', '长春西', '长春南'] as const

/** How many homes are stations that no table knows: together with Changchun at the other end, over a third of all names. */
const shareUnknown = 0.75

const capitalised = (letters: string): string => letters.slice(0, 1).toUpperCase() + letters.slice(1)

/** The letters under a station's name, `Changchun`. */
export const lettersOf = (name: string): string =>
  capitalised(pinyin(name, { toneType: 'none', type: 'array', v: true }).join(''))

/** A station by its entry in the lists: its name, and the letters under it. */
function stationOf(entry: string): { name: string; pinyin: string } {
  const [name = '', given] = entry.split('/')
  return { name, pinyin: given === undefined ? lettersOf(name) : capitalised(given) }
}

/** A right ID number of nobody. */
function inventedId(chance: Seeded): string {
  const born = `19${chance.whole(65, 99)}${twoDigits(chance.whole(1, 12))}${twoDigits(chance.whole(1, 28))}`
  return sampleIdNumber(chance.pick(areas), born, Number(chance.digits(3)))
}

export const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** A trip between a home and Changchun, either way. */
export function inventedTrip(chance: Seeded): InventedTrip {
  const list = chance.share() < shareUnknown ? unknownStations : knownStations
  const [home, work] = [stationOf(chance.pick(list)), stationOf(chance.pick(changchun))]
  const [from, to] = chance.share() < 0.5 ? [home, work] : [work, home]
  const [year, month, day] = [chance.whole(2023, 2025), chance.whole(1, 12), chance.whole(1, 28)]
  const seatClass = chance.pick(['二等座', '二等座', '一等座', '新空调硬座', '新空调硬卧', '商务座'])
  const hard = seatClass.startsWith('新')
  return {
    name: chance.pick(names),
    id: inventedId(chance),
    from: from.name,
    to: to.name,
    fromPinyin: from.pinyin,
    toPinyin: to.pinyin,
    date: `${year}-${twoDigits(month)}-${twoDigits(day)}`,
    dateChinese: `${year}年${twoDigits(month)}月${twoDigits(day)}日`,
    time: `${twoDigits(chance.whole(5, 22))}:${twoDigits(chance.whole(0, 59))}`,
    coach: twoDigits(chance.whole(1, 16)),
    trainSeat: hard
      ? String(chance.whole(1, 118)).padStart(3, '0')
      : twoDigits(chance.whole(1, 19)) + chance.pick(['A', 'B', 'C', 'D', 'F']),
    seatClass,
    trainNo: hard
      ? chance.pick(['K', 'T', 'Z']) + String(chance.whole(17, 9999))
      : chance.pick(['G', 'D', 'C']) + String(chance.whole(1, 9999)),
    fare: chance.whole(18, 1200) / 2,
  }
}

/** The ID number as tickets print it: so many first and last characters, stars between. */
export const masked = (id: string, head: number, tail: number): string =>
  id.slice(0, head) + '*'.repeat(id.length - head - tail) + id.slice(-tail)

/** What every railway ticket of a trip says, by the names of the truth; the price as this ticket prints it. */
export const railTruth = (
  { from, to, trainNo, date, time, name, coach, trainSeat, seatClass }: InventedTrip,
  price: string,
): Record<string, string> => ({
  from,
  to,
  trainNo,
  date,
  time,
  price,
  name,
  coach,
  seat: trainSeat,
  seatClass,
})
