import { editDistance } from '../lines/read-digits'

/**
 * Cities by the codes of their airports: what stands on itineraries beside a name that may be misread. Our own list; names that
 * were read clearly stand, whatever it says.
 */
const table = `
CGQ 长春 YNJ 延吉 TNH 通化 NBS 长白山 DBC 白城 YSQ 松原 HRB 哈尔滨 DQA 大庆 NDG 齐齐哈尔 MDG 牡丹江 JMU 佳木斯 HEK 黑河
OHE 漠河 LDS 伊春 JXA 鸡西 FYJ 抚远 DTU 五大连池 JGD 加格达奇 HLD 海拉尔 SHE 沈阳 DLC 大连 DDG 丹东 JNZ 锦州 CHG 朝阳
AOG 鞍山 YKH 营口 PEK 北京 PKX 北京 TSN 天津 SJW 石家庄 TVS 唐山 BPE 秦皇岛 HDG 邯郸 ZQZ 张家口 CDE 承德 TYN 太原
DAT 大同 CIH 长治 YCU 运城 WUT 忻州 LLV 吕梁 LFQ 临汾 HET 呼和浩特 BAV 包头 TGO 通辽 CIF 赤峰 HLH 乌兰浩特 NZH 满洲里
XIL 锡林浩特 DSN 鄂尔多斯 WUA 乌海 UCB 乌兰察布 YIE 阿尔山 NZL 扎兰屯 SHA 上海 PVG 上海 NKG 南京 WUX 无锡 XUZ 徐州
CZX 常州 NTG 南通 LYG 连云港 YNZ 盐城 HIA 淮安 YTY 扬州 HGH 杭州 NGB 宁波 WNZ 温州 YIW 义乌 HYN 台州 JUZ 衢州 HSN 舟山
HFE 合肥 FUG 阜阳 TXN 黄山 AQG 安庆 JUH 池州 FOC 福州 XMN 厦门 JJN 泉州 WUS 武夷山 KHN 南昌 JDZ 景德镇 KOW 赣州 JIU 九江
JGS 井冈山 YIC 宜春 SQD 上饶 TNA 济南 TAO 青岛 YNT 烟台 WEH 威海 LYI 临沂 WEF 潍坊 DOY 东营 JNG 济宁 RIZ 日照 HZA 菏泽
CGO 郑州 LYA 洛阳 NNY 南阳 XAI 信阳 WUH 武汉 YIH 宜昌 XFN 襄阳 ENH 恩施 WDS 十堰 SHS 荆州 CSX 长沙 DYG 张家界 CGD 常德
HJJ 怀化 LLF 永州 HNY 衡阳 WGN 邵阳 CAN 广州 SZX 深圳 ZUH 珠海 SWA 揭阳 ZHA 湛江 MXZ 梅州 FUO 佛山 HUZ 惠州 NNG 南宁
KWL 桂林 LZH 柳州 BHY 北海 AEB 百色 WUZ 梧州 HAK 海口 SYX 三亚 BAR 琼海 CKG 重庆 WXN 万州 CTU 成都 TFU 成都 MIG 绵阳
YBP 宜宾 LZO 泸州 NAO 南充 GYS 广元 PZI 攀枝花 XIC 西昌 KWE 贵阳 ZYI 遵义 TEN 铜仁 ACX 兴义 BFJ 毕节 AVA 安顺 LPF 六盘水
KMG 昆明 LJG 丽江 DLU 大理 JHG 西双版纳 BSD 保山 TCZ 腾冲 LXA 拉萨 LZY 林芝 XIY 西安 UYN 榆林 ENY 延安 HZG 汉中
AKA 安康 LHW 兰州 DNH 敦煌 JGN 嘉峪关 THQ 天水 YZY 张掖 IQN 庆阳 XNN 西宁 GOQ 格尔木 INC 银川 GYU 固原 ZHY 中卫
URC 乌鲁木齐 KHG 喀什 KRL 库尔勒 AKU 阿克苏 YIN 伊宁 HTN 和田 AAT 阿勒泰 HMI 哈密`

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
