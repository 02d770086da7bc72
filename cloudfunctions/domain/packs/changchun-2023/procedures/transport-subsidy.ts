import type { Procedure } from '../../../procedure/procedure'
import { item } from '../../authoring'
import { companySection } from './company-section'
import { dispatchedColumn, personColumns, remarkColumn } from './person-columns'

const item2 = item('000', '二')
const ofDistrict = {
  kind: 'ofDistrict',
  field: 'district',
  officeKind: 'districtEmployment',
  role: 'districtEmployment',
} as const
const withOwnTicket = { field: 'ride', values: ['own'] }

/** 000 二: the district looks, shows it in public and hands a bundle to the city, which pays to the account. */
export const transportProcedure: Procedure = {
  measureId: 'transport-subsidy',
  applicant: 'enterprise',
  place: 'creditCode',
  form: [
    companySection(item2('（三）1'), item2('（四）1')),
    {
      id: 'standing',
      title: '申报条件',
      ask: '单位符合条件吗',
      fields: [
        {
          id: 'hiredOutsiders',
          kind: 'yesNo',
          label: '春节期间录用了外省来的员工',
          ask: '春节期间录用了非吉林省户口的外地员工吗',
          fact: 'hiredOutsiders',
          needed: true,
          clause: item2('（二）1'),
        },
      ],
    },
  ],
  calledBy: 'unitName',
  parts: [
    {
      kind: 'charters',
      label: '包车',
      seatColumn: 'ride',
      days: 'returnPeriod',
      settles: ['charterCost'],
      clause: item2('（一）'),
    },
    {
      kind: 'roster',
      label: '员工名册',
      mostRows: 10_000,
      columns: [
        ...personColumns(item2('（三）2'), item2('（一）')),
        {
          id: 'ride',
          kind: 'choice',
          label: '怎么来的',
          headings: ['乘车方式', '来长方式', '返岗方式', '交通方式', '出行方式'],
          needed: true,
          choices: [{ value: 'own', label: '自己买票' }],
          sameForAll: '名单里的人都是自己买票来的',
          clause: item2('（一）'),
        },
        {
          id: 'returnDay',
          kind: 'day',
          label: '来长春的日期',
          headings: ['返岗日期', '来长日期', '返长日期', '到达日期', '乘车日期', '返回日期'],
          fact: 'returnDay',
          needed: withOwnTicket,
          clause: item2('（二）2'),
        },
        {
          id: 'fare',
          kind: 'money',
          label: '票价',
          unit: '元',
          headings: ['车票金额', '票面金额', '交通费', '车费', '金额', '费用'],
          needed: withOwnTicket,
          least: 1,
          most: 9_999_999_99,
          clause: item2('（五）4'),
        },
        dispatchedColumn(item2('（五）3')),
        remarkColumn(item2('（三）2')),
      ],
      worth: 'fare',
      worthWhere: withOwnTicket,
      settles: ['fareReaching', 'fareBelow'],
      clause: item2('（三）2'),
    },
    {
      kind: 'papers',
      settles: [],
      list: [
        { id: 'licence', label: '《营业执照》', needed: true, mostPages: 3, clause: item2('（三）5') },
        {
          id: 'costs',
          label: '包车花钱的凭证，员工自己买票的凭证',
          needed: true,
          mostPages: 50,
          clause: item2('（三）6'),
        },
        {
          id: 'contracts',
          label: '《劳动合同》复印件（抽查到的人）',
          ofSample: true,
          needed: false,
          mostPages: 50,
          clause: item2('（三）3'),
        },
        {
          id: 'idCards',
          label: '身份证复印件，正反面（抽查到的人）',
          ofSample: true,
          needed: false,
          mostPages: 50,
          clause: item2('（三）4'),
        },
        {
          id: 'stampedForms',
          label: '盖了章的附件4、附件5（区里要看时再拍）',
          needed: false,
          mostPages: 50,
          clause: item2('（三）'),
        },
      ],
      clause: item2('（三）'),
    },
  ],
  steps: [
    {
      kind: 'review',
      id: 'districtReview',
      office: ofDistrict,
      due: { day: 'returnForwardBy' },
      correctBy: { day: 'returnForwardBy' },
      checks: ['papersSeen', 'rowsSeen', 'conditionsMet', 'somethingToPay'],
      secondReading: false,
      asks: [],
      words: { title: '区就业服务局审核' },
      clause: item2('（四）2'),
    },
    {
      kind: 'notice',
      id: 'notice',
      office: ofDistrict,
      workingDays: 'returnNoticeDays',
      shows: ['unitName', 'creditCode', 'district'],
      clause: item2('（四）3'),
    },
    {
      kind: 'record',
      id: 'handedToCity',
      office: ofDistrict,
      label: '送市就业服务局',
      bundled: true,
      words: { stage: '等区里报给市里', work: '报送', title: '区里汇总报市里' },
      clause: item2('（四）4'),
    },
    {
      kind: 'payment',
      id: 'payment',
      office: { kind: 'theOne', officeKind: 'cityEmployment', role: 'cityEmployment' },
      due: null,
      clause: item2('（四）4'),
    },
  ],
  payee: { kind: 'accountOnForm', field: 'account' },
  declaration: {
    text: '我单位承诺：春节期间（2023年1月21日至2月5日）单位交的材料、外省员工交的费用凭证都真实有效、符合政策。查出不实，自愿退回领到的全部补贴，并承担法律责任。',
    clause: item2('（三）1'),
  },
  outputs: ['transport-form', 'transport-roster', 'transport-details'],
}
