import type { CityOffices, OfficeKind, OfficeRole } from '../../organisation/offices'

/** The offices that source 000 names, from item 1 to item 13. */
const kinds: OfficeKind[] = [
  { id: 'cityUnion', name: '市总工会', scope: 'city', above: [] },
  { id: 'cityCentre', name: '市职工服务中心', scope: 'city', above: ['cityUnion'] },
  { id: 'districtUnion', name: '区总工会', scope: 'district', above: ['cityUnion'] },
  { id: 'industryUnion', name: '产业工会', scope: 'unit', above: ['cityUnion'] },
  { id: 'grassrootsUnion', name: '单位工会', scope: 'unit', above: ['districtUnion', 'industryUnion'] },
  { id: 'enterprise', name: '企业', scope: 'unit', above: [] },
  { id: 'agency', name: '人力资源公司', scope: 'unit', above: [] },
  {
    id: 'districtEmployment',
    name: '区就业服务局',
    scope: 'district',
    above: ['cityEmployment'],
  },
  { id: 'cityEmployment', name: '市就业服务局', scope: 'city', above: [] },
  {
    id: 'districtHumanResources',
    name: '区人社局',
    scope: 'district',
    above: ['cityHumanResources'],
  },
  { id: 'cityHumanResources', name: '市人社局', scope: 'city', above: [] },
  { id: 'panel', name: '评审会', scope: 'city', above: [] },
  { id: 'cityFinance', name: '市财政局', scope: 'city', above: [] },
  { id: 'talentOffice', name: '市人才服务局', scope: 'city', above: [] },
  { id: 'flatOperator', name: '人才公寓运营单位', scope: 'city', above: [] },
  { id: 'inspection', name: '劳动保障监察支队', scope: 'city', above: [] },
  { id: 'platform', name: '系统', scope: 'platform', above: [] },
]

const staffOf = (
  kind: string,
  roleName: string,
  shortName: string,
  workName: string | null,
  invitesBesides: string[] = [],
): OfficeRole => ({
  id: kind,
  roleName,
  shortName,
  organisationKinds: [kind],
  workName,
  invites: [kind, ...invitesBesides],
})

const roles: OfficeRole[] = [
  { ...staffOf('enterprise', '企业人事', '企业', null), id: 'enterpriseHr', invites: ['enterpriseHr'] },
  { ...staffOf('agency', '人力资源公司员工', '机构', null), id: 'agencyStaff', invites: ['agencyStaff'] },
  staffOf('grassrootsUnion', '单位工会（基层工会）', '单位工会', '核对'),
  {
    ...staffOf('districtUnion', '区总工会、产业工会（上级工会）', '上级工会', '复核', ['grassrootsUnion']),
    organisationKinds: ['districtUnion', 'industryUnion'],
  },
  staffOf('cityCentre', '市职工服务中心', '市里', '审批', ['districtUnion']),
  staffOf('districtEmployment', '区就业服务局', '区就业服务局', '审核', ['enterpriseHr']),
  staffOf('cityEmployment', '市就业服务局', '市就业服务局', '审核', ['districtEmployment']),
  staffOf('districtHumanResources', '区人社局', '区人社局', '审核', ['enterpriseHr']),
  staffOf('cityHumanResources', '市人社局', '市人社局', '审核', ['districtHumanResources', 'agencyStaff']),
  staffOf('panel', '评审会专家', '评审会', '评审'),
  staffOf('cityFinance', '市财政局', '市财政局', '复核'),
  staffOf('talentOffice', '市人才服务局', '市人才服务局', '审核'),
  staffOf('flatOperator', '人才公寓运营单位', '人才公寓', '办理'),
  staffOf('inspection', '劳动保障监察支队', '劳动监察', '受理'),
]

/** The administrator grants every role there is. */
const administrator: OfficeRole = {
  id: 'administrator',
  roleName: '系统管理员',
  shortName: '系统管理员',
  organisationKinds: ['platform'],
  workName: null,
  invites: [...roles.map(({ id }) => id), 'administrator'],
}

/** Who there is in Changchun. Who confirms an enterprise or an agency, and whom it then invites, the source does not say. */
export const changchunOffices: CityOffices = { kinds, roles: [...roles, administrator] }
