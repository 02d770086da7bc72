/**
 * The provinces by the first two digits of their codes: what every way of writing one begins with, and what follows it in full.
 */
const provinces: readonly (readonly [code: string, short: string, rest: string])[] = [
  ['11', '北京', '市'],
  ['12', '天津', '市'],
  ['13', '河北', '省'],
  ['14', '山西', '省'],
  ['15', '内蒙', '古自治区'],
  ['21', '辽宁', '省'],
  ['22', '吉林', '省'],
  ['23', '黑龙江', '省'],
  ['31', '上海', '市'],
  ['32', '江苏', '省'],
  ['33', '浙江', '省'],
  ['34', '安徽', '省'],
  ['35', '福建', '省'],
  ['36', '江西', '省'],
  ['37', '山东', '省'],
  ['41', '河南', '省'],
  ['42', '湖北', '省'],
  ['43', '湖南', '省'],
  ['44', '广东', '省'],
  ['45', '广西', '壮族自治区'],
  ['46', '海南', '省'],
  ['50', '重庆', '市'],
  ['51', '四川', '省'],
  ['52', '贵州', '省'],
  ['53', '云南', '省'],
  ['54', '西藏', '自治区'],
  ['61', '陕西', '省'],
  ['62', '甘肃', '省'],
  ['63', '青海', '省'],
  ['64', '宁夏', '回族自治区'],
  ['65', '新疆', '维吾尔自治区'],
  ['71', '台湾', '省'],
  ['81', '香港', '特别行政区'],
  ['82', '澳门', '特别行政区'],
]

/** Districts, counties and prefectures of another province that are called like one: 天津's 河北区, 青海's 河南县 and 海南州. */
const calledLike = /^(?:河北区|海南区|河南(?:蒙古族)?(?:自治)?县|海南(?:藏族)?(?:自治)?州)/
const country = /^(?:中华人民共和国|中国)/

/**
 * The first two digits of the province that a place, written without spaces, begins with; null where it begins with none. 吉林市 lies in the
 * province of its name.
 */
export function provinceOf(place: string): string | null {
  const within = place.replace(country, '')
  if (calledLike.test(within)) return null
  return provinces.find(([, short]) => within.startsWith(short))?.[0] ?? null
}

/** The name in full of a province, by the first two digits of its code; null for no province. */
export function provinceName(code: string): string | null {
  const found = provinces.find(([known]) => known === code.slice(0, 2))
  return found ? found[1] + found[2] : null
}
