import { editDistance } from './read-digits'

/** Cities by the codes of their airports: what stands on itineraries beside a name that may be misread. Our own list. */
const table = `
CGQ 长春 YNJ 延吉 TNH 通化 NBS 长白山 DBC 白城 YSQ 松原 HRB 哈尔滨 DQA 大庆 NDG 齐齐哈尔 MDG 牡丹江 JMU 佳木斯 HEK 黑河
SHE 沈阳 DLC 大连 DDG 丹东 JNZ 锦州 PEK 北京 PKX 北京 TSN 天津 SJW 石家庄 TYN 太原 HET 呼和浩特 TGO 通辽 CIF 赤峰 HLH 乌兰浩特
SHA 上海 PVG 上海 NKG 南京 WUX 无锡 XUZ 徐州 HGH 杭州 NGB 宁波 WNZ 温州 HFE 合肥 FUG 阜阳 FOC 福州 XMN 厦门 KHN 南昌
TNA 济南 TAO 青岛 YNT 烟台 WEH 威海 CGO 郑州 WUH 武汉 CSX 长沙 CAN 广州 SZX 深圳 NNG 南宁 KWL 桂林 HAK 海口 SYX 三亚
CKG 重庆 CTU 成都 TFU 成都 KWE 贵阳 KMG 昆明 LXA 拉萨 XIY 西安 LHW 兰州 XNN 西宁 INC 银川 URC 乌鲁木齐`

const cities = new Map(
  [...table.matchAll(/([A-Z]{3}) (\S+)/g)].map(([, code = '', city = '']) => [code, city]),
)

/** The city of an airport's code, or null. */
export const cityOfAirport = (code: string): string | null => cities.get(code) ?? null

/** How many characters a code and a name may be away from an airport's together. */
const mostSlips = 2

/**
 * The city whose code and name are nearest to a misread code and a misread name, or null where none or several are. One
 * character of the name must be right.
 */
export function cityNearest(code: string, name: string): string | null {
  const near = [...cities]
    .filter(([, city]) => [...name].some((character) => city.includes(character)))
    .map(([known, city]) => ({ city, slips: editDistance(known, code) + editDistance(city, name) }))
    .filter(({ slips }) => slips <= mostSlips)
    .sort((left, right) => left.slips - right.slips)
  const [best] = near
  const rivals = near.filter(({ city, slips }) => slips === best?.slips && city !== best.city)
  return best && rivals.length === 0 ? best.city : null
}
