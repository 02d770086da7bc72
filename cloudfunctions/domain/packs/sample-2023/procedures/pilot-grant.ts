import { day } from '../../../calendar/day'
import type { Field } from '../../../procedure/field'
import type { Procedure } from '../../../procedure/procedure'
import { cityDistrictChoices } from '../../changchun-2023/procedures/district-choices'
import { item1 } from '../clauses'

const handedIn = item1('（三）1')

const unit: Field[] = [
  { id: 'unitName', kind: 'text', label: '企业名称', needed: true, least: 2, most: 60, clause: handedIn },
  { id: 'creditCode', kind: 'creditCode', label: '统一社会信用代码', needed: true, clause: handedIn },
  {
    id: 'district',
    kind: 'district',
    label: '注册在哪个区',
    needed: true,
    choices: cityDistrictChoices,
    clause: handedIn,
  },
  {
    id: 'openedOn',
    kind: 'day',
    label: '开业日期',
    needed: true,
    earliest: day('1990-01-01'),
    notAfterToday: true,
    clause: handedIn,
  },
  {
    id: 'legalRepresentative',
    kind: 'name',
    label: '法人代表',
    needed: true,
    cardField: 'legalIdNumber',
    clause: handedIn,
  },
  { id: 'legalIdNumber', kind: 'idNumber', label: '法人身份证号', needed: true, clause: handedIn },
  { id: 'contactPhone', kind: 'phone', label: '联系电话', needed: true, clause: handedIn },
  {
    id: 'account',
    kind: 'bankAccount',
    label: '企业银行账号',
    needed: true,
    account: 'enterprise',
    clause: handedIn,
  },
]

const jobs: Field[] = [
  {
    id: 'pilotZone',
    kind: 'yesNo',
    label: '在试点区里',
    question: 'pilotZone',
    fact: 'pilotZone',
    needed: true,
    clause: item1('（一）'),
  },
  { id: 'trade', kind: 'choice', label: '行业', question: 'trade', needed: true, clause: item1('（一）') },
  {
    id: 'newHires',
    kind: 'count',
    label: '新招的人数',
    question: 'newHires',
    fact: 'newHires',
    needed: true,
    most: 10_000,
    clause: item1('（二）'),
  },
  { id: 'wagesPaid', kind: 'money', label: '上月发的工资', needed: false, clause: handedIn },
  { id: 'hasBranch', kind: 'yesNo', label: '有分厂', needed: true, clause: handedIn },
  {
    id: 'branchPlace',
    kind: 'region',
    label: '分厂在哪里',
    needed: { field: 'hasBranch', values: [true] },
    clause: handedIn,
  },
]

/** Many kinds of field, papers, a notice, offices of other kinds than the unions, a record, payment to an account. */
export const pilotGrantProcedure: Procedure = {
  measureId: 'pilot-grant',
  applicant: 'enterprise',
  place: 'creditCode',
  form: [
    { id: 'unit', title: '企业', fields: unit },
    { id: 'jobs', title: '新招的人', fields: jobs },
  ],
  calledBy: 'unitName',
  parts: [
    {
      kind: 'papers',
      settles: [],
      clause: handedIn,
      list: [
        { id: 'licence', label: '营业执照', needed: true, mostPages: 2, clause: handedIn },
        {
          id: 'contracts',
          label: '劳动合同',
          needed: true,
          routes: ['newHiresLeast'],
          mostPages: 20,
          clause: handedIn,
        },
        {
          id: 'branchLicence',
          label: '分厂的营业执照',
          needed: { field: 'hasBranch', values: [true] },
          mostPages: 2,
          clause: handedIn,
        },
        { id: 'statement', label: '情况说明', needed: false, mostPages: 3, clause: handedIn },
      ],
    },
  ],
  steps: [
    {
      kind: 'review',
      id: 'districtCheck',
      office: {
        kind: 'ofDistrict',
        field: 'district',
        officeKind: 'districtEmployment',
        role: 'districtEmployment',
      },
      due: { workingDays: 'pilotReviewDays' },
      correctBy: { day: 'pilotBureauBy' },
      checks: ['papersSeen', 'conditionsMet'],
      secondReading: false,
      asks: [
        {
          id: 'visitedOn',
          kind: 'day',
          label: '上门看的日期',
          needed: true,
          notAfterToday: true,
          clause: item1('（三）2'),
        },
      ],
      words: { work: '初审' },
      clause: item1('（三）2'),
    },
    {
      kind: 'notice',
      id: 'publicNotice',
      office: {
        kind: 'ofDistrict',
        field: 'district',
        officeKind: 'districtEmployment',
        role: 'districtEmployment',
      },
      workingDays: 'pilotNoticeDays',
      shows: ['unitName', 'creditCode', 'legalRepresentative', 'newHires'],
      clause: item1('（三）3'),
    },
    {
      kind: 'review',
      id: 'bureauReview',
      office: { kind: 'theOne', officeKind: 'cityHumanResources', role: 'cityHumanResources' },
      due: { day: 'pilotBureauBy' },
      correctBy: { day: 'pilotBureauBy' },
      checks: ['papersSeen', 'conditionsMet'],
      secondReading: true,
      asks: [],
      clause: item1('（三）4'),
    },
    {
      kind: 'record',
      id: 'bureauRecord',
      office: { kind: 'theOne', officeKind: 'cityHumanResources', role: 'cityHumanResources' },
      label: '备案',
      clause: item1('（三）4'),
    },
    {
      kind: 'payment',
      id: 'payment',
      office: { kind: 'theOne', officeKind: 'cityFinance', role: 'cityFinance' },
      due: { day: 'pilotPaidBy' },
      clause: item1('（三）5'),
    },
  ],
  payee: { kind: 'accountOnForm', field: 'account' },
  outputs: [],
}
