import type { CityDuties, CityPeople } from '../../organisation/duties'
import { changchunOffices } from './offices'

const changchunDuties: CityDuties = {
  pay: ['cityCentre', 'cityFinance', 'cityEmployment'],
  apply: ['enterpriseHr', 'agencyStaff'],
  findUnion: ['districtUnion'],
  settleObjections: ['cityEmployment', 'districtEmployment'],
  administer: ['administrator'],
  selfEntry: {
    role: 'enterpriseHr',
    organisationKind: 'enterprise',
    confirmedBy: ['districtEmployment', 'cityEmployment'],
    otherwise: 'city-employment',
    openPoint: {
      question: '单位怎么开通、由谁确认，文件没有写。',
      assumed: '演示由单位所在区的就业服务局对着营业执照确认；没有区就业服务局的县市，由市就业服务局确认。',
    },
  },
}

/** Who there is in Changchun and what they do. */
export const changchunPeople: CityPeople = { offices: changchunOffices, duties: changchunDuties }
