import { employmentOfficeId } from '../../cloudfunctions/domain/organisation/enterprise-application'
import type { EmployerRecord, Organisation } from '../../cloudfunctions/platform/records/organisation'
import { sampleApplicants } from './people'
import { rosterFirms } from './roster-firms'
import { hotlineOf, organisation, searchKeysOfName, unionTree, type districts } from '../union-tree'

/** Employers of the demo: invented names, and whether they have a union of their own. */
const employerNames: readonly (readonly [string, (typeof districts)[number][0], boolean])[] = [
  ['长春示范汽车零部件有限公司', 'qikai', true],
  ['长春样本食品有限公司', 'jingyue', true],
  ['同城闪送配送服务（示例）有限公司', 'nanguan', true],
  ['北湖示例装备制造有限公司', 'xinqu', true],
  ['春城样板建筑劳务有限公司', 'erdao', true],
  ['绿园示例客车厂', 'lvyuan', true],
  ['经开样例电子有限公司', 'jingkai', true],
  ['净月示范物业服务有限公司', 'jingyue', true],
  ['宽城样本纺织有限公司', 'kuancheng', true],
  ['朝阳示例餐饮管理有限公司', 'chaoyang', true],
  ['双阳样板鹿业加工厂', 'shuangyang', true],
  ['九台示范新材料有限公司', 'jiutai', true],
  ['公主岭示例玉米加工有限公司', 'gongzhuling', true],
  ['榆树样本农机有限公司', 'yushu', true],
  ['农安示范牧业有限公司', 'nongan', true],
  ['德惠样例食品冷链有限公司', 'dehui', true],
  ['中韩示例贸易有限公司', 'zhonghan', true],
  ['莲花山样板旅游服务有限公司', 'lianhuashan', true],
  ['小作坊示例装修队', 'erdao', false],
  ['街角样例小吃店', 'chaoyang', false],
  ['南关示例家政服务部', 'nanguan', false],
]

/** The enterprises that are in when the city opens. */
const sampleCompanies = () =>
  [
    { organisationId: 'enterprise-1', companyName: '长春示范汽车零部件有限公司' },
    ...sampleApplicants,
    ...rosterFirms,
  ].map(({ organisationId, companyName }) =>
    organisation(organisationId, 'enterprise', companyName, employmentOfficeId('qikai'), '汽开区'),
  )

export type City = { organisations: Organisation[]; employers: EmployerRecord[] }

/** The demo's union tree (every union named in 000 五) and its invented employers. */
export function demoCity(): City {
  const organisations = [...unionTree(), ...sampleCompanies()]
  const employers: EmployerRecord[] = []
  employerNames.forEach(([name, districtId, hasUnion], index) => {
    const district = organisations.find((candidate) => candidate._id === `district-${districtId}`)
    const id = `employer-${index + 1}`
    const union = hasUnion ? { id: `union-${index + 1}`, name: `${name}工会` } : null
    if (union) {
      organisations.push(
        organisation(
          union.id,
          'grassrootsUnion',
          union.name,
          `district-${districtId}`,
          district?.district ?? '',
        ),
      )
    }
    const phone = district?.phone ?? hotlineOf('长春市总工会保障部')
    const above = district?.phone ? district.name : '长春市总工会保障部'
    employers.push({
      _id: id,
      name,
      district: district?.district ?? '',
      union,
      districtUnion: phone === null ? null : { name: above, phone },
      searchKeys: searchKeysOfName(name),
    })
  })
  return { organisations, employers }
}
