import { pinyin } from 'pinyin-pro'
import { districtUnionId } from '../cloudfunctions/domain/organisation/district-union'
import { searchKeysOf } from '../cloudfunctions/domain/organisation/search-keys'
import { employmentOfficeId } from '../cloudfunctions/domain/organisation/enterprise-application'
import { cityDistricts } from '../cloudfunctions/domain/packs/changchun-2023/districts'
import { staySubsidy } from '../cloudfunctions/domain/packs/changchun-2023/stay-subsidy'
import { travelSubsidy } from '../cloudfunctions/domain/packs/changchun-2023/travel-subsidy'
import type { Organisation } from '../cloudfunctions/platform/records/organisation'

/** What a name is found by: its parts, their pinyin, and the first letters. */
export const searchKeysOfName = (name: string): string[] =>
  searchKeysOf(name, pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed' }))

/** The hotline of an office of 000 五（四） or 一（六）, null when it gives none that may be shown. */
export const hotlineOf = (name: string): string | null =>
  [...travelSubsidy.hotlines, ...staySubsidy.hotlines].find((hotline) => hotline.name === name)?.phone ?? null

/** District unions of 000 五（四）, in the order of the source. */
export const districts = [
  ['chaoyang', '朝阳区'],
  ['nanguan', '南关区'],
  ['kuancheng', '宽城区'],
  ['erdao', '二道区'],
  ['lvyuan', '绿园区'],
  ['shuangyang', '双阳区'],
  ['jiutai', '九台区'],
  ['gongzhuling', '公主岭市'],
  ['yushu', '榆树市'],
  ['nongan', '农安县'],
  ['dehui', '德惠市'],
  ['xinqu', '新区'],
  ['zhonghan', '中韩区'],
  ['jingkai', '经开区'],
  ['jingyue', '净月区'],
  ['qikai', '汽开区'],
  ['lianhuashan', '莲花山区'],
] as const

/** An organisation with its hotline and search keys. */
export function organisation(
  id: string,
  kind: Organisation['kind'],
  name: string,
  parentId: string | null,
  district: string,
): Organisation {
  return {
    _id: id,
    kind,
    name,
    parentId,
    district,
    phone: hotlineOf(name),
    searchKeys: searchKeysOfName(name),
    confirmedBy: null,
  }
}

/** The union tree of 000 五, the employment services of 000 一（六）, the city's other offices that look or pay, and the platform itself. Grassroots unions hang below the districts. */
export const unionTree = (): Organisation[] => [
  organisation('platform', 'platform', '留工通系统管理', null, ''),
  organisation('city-union', 'cityUnion', '长春市总工会保障部', null, ''),
  organisation('city-centre', 'cityCentre', '长春市职工服务中心', 'city-union', ''),
  ...districts.map(([id, name]) =>
    organisation(districtUnionId(id), 'districtUnion', `${name}总工会`, 'city-centre', name),
  ),
  organisation('city-human-resources', 'cityHumanResources', '长春市人社局', null, ''),
  organisation('city-finance', 'cityFinance', '长春市财政局', null, ''),
  organisation('city-employment', 'cityEmployment', '长春市就业服务局', null, ''),
  ...Object.entries(cityDistricts).map(([id, name]) =>
    organisation(employmentOfficeId(id), 'districtEmployment', `${name}就业服务局`, 'city-employment', name),
  ),
]
