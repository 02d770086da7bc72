import type { Clause } from '../../policy/pack/clause'
import type { Hotline } from '../../policy/pack/measure'
import { cityDistricts, outerDistricts } from './districts'

const names = { ...cityDistricts, ...outerDistricts }
type District = keyof typeof names

const list =
  (office: string, rows: readonly (readonly [District, ...string[]])[]) =>
  (clause: Clause): Hotline[] =>
    rows.flatMap(([district, ...phones]) =>
      phones.map((phone) => ({ name: `${names[district]}${office}`, phone, clause, district })),
    )

const employmentOffices = list('就业服务局', [
  ['chaoyang', '0431-88562912'],
  ['nanguan', '0431-88660992'],
  ['kuancheng', '0431-89990859'],
  ['erdao', '0431-84881946'],
  ['lvyuan', '0431-89625122'],
  ['jingkai', '0431-84607825', '0431-84607833'],
  ['qikai', '0431-81501248'],
  ['jingyue', '0431-84528619'],
  ['xinqu', '0431-80793714'],
  ['zhonghan', '0431-81180109'],
  ['lianhuashan', '0431-81322855'],
])

/** The employment offices of 000 一（六） and 二（六）; the city's own first. The outer counties' numbers are not stated. */
export const employmentHotlines = (clause: Clause): Hotline[] => [
  { name: '长春市就业服务局', phone: '0431-81118058', clause },
  ...employmentOffices(clause),
]

// 朝阳区 gives a mobile number, which may be somebody's own: callers there are sent to the city union.
const districtUnions = list('总工会', [
  ['nanguan', '0431-85291908'],
  ['kuancheng', '0431-82953351'],
  ['erdao', '0431-84910603'],
  ['lvyuan', '0431-89625179'],
  ['shuangyang', '0431-84231700'],
  ['jiutai', '0431-82333036'],
  ['gongzhuling', '0434-6224050'],
  ['yushu', '0431-83747005'],
  ['nongan', '0431-83216799'],
  ['dehui', '0431-87216500'],
  ['xinqu', '0431-81874835'],
  ['zhonghan', '0431-81187016'],
  ['jingkai', '0431-89228220'],
  ['jingyue', '0431-84552977'],
  ['qikai', '0431-87617870'],
  ['lianhuashan', '0431-81337690'],
])

/** The unions of 000 四（五） and 五（四）; the city's own first. */
export const unionHotlines = (clause: Clause): Hotline[] => [
  { name: '长春市总工会保障部', phone: '0431-88912216', clause },
  { name: '长春市职工服务中心', phone: '0431-88951991', clause },
  ...districtUnions(clause),
]
