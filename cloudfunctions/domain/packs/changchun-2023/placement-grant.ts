import { day } from '../../calendar/day'
import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { noticeFirstDay } from './open-points'

const item6 = item('000', '六')

/** 000 六: a grant by tiers to agencies that placed workers with key enterprises over Spring Festival. */
export const placementGrant: Measure = {
  id: 'placement-grant',
  title: '介绍工作的补助（给人力资源公司）',
  officialTitle: '一次性就业创业服务补助',
  summary: '春节期间给长春的重点企业推荐 30 人以上上岗。补 1 万到 8 万元。',
  keywords: ['人力资源', '中介', '职业介绍', '推荐上岗', '劳务'],
  clause: item6(),
  whoIsPaid: 'agency',
  forWhom: {
    condition: askedBy(item6('（一）'), '由人力资源公司申请', 'agency'),
    words: '长春市的人力资源公司（经营性人力资源服务机构）',
  },
  apply: { kind: 'window', window: 'placementApply', clause: item6('（五）') },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause: item6('（二）'),
    label: '机构的条件',
    of: [
      {
        kind: 'isTrue',
        id: 'agencyInCity',
        fact: 'agencyInCity',
        clause: item6('（二）'),
        label: '是长春市的经营性人力资源服务机构，各县市也算',
      },
      {
        kind: 'isTrue',
        id: 'agencyLicence',
        fact: 'agencyLicence',
        clause: item6('（二）'),
        label: '有《人力资源服务许可证》',
      },
      {
        kind: 'isTrue',
        id: 'agencyReportPassed',
        fact: 'agencyReportPassed',
        clause: item6('（二）'),
        label: '年度报告审核通过了',
      },
      {
        kind: 'atLeast',
        id: 'placementsLeast',
        fact: 'placements',
        parameter: 'placementsLeast',
        clause: item6('（二）'),
        label: '推荐上岗满 30 人，几家企业可以加起来',
      },
    ],
  },
  amount: {
    kind: 'money',
    clause: item6('（二）'),
    parts: [
      {
        kind: 'tier',
        id: 'placements',
        clause: item6('（二）'),
        label: '推荐上岗的人',
        by: 'placements',
        tiers: 'placementTiers',
      },
    ],
  },
  papers: [
    { id: 'form', label: '申请审批表', clause: item6('（三）1') },
    { id: 'list', label: '推荐上岗人员名单', clause: item6('（三）2') },
    { id: 'licences', label: '许可证和营业执照副本复印件', clause: item6('（三）3') },
    {
      id: 'dispatchLicence',
      label: '劳务派遣许可证副本复印件',
      only: '做劳务派遣的才要',
      clause: item6('（三）3'),
    },
    { id: 'agreements', label: '和重点企业签的服务合作协议', clause: item6('（三）3') },
    {
      id: 'workProof',
      label: '劳动合同、发工资的证明、交社保的证明，有一样就行',
      only: '要企业和机构双方都认可',
      clause: item6('（三）3'),
    },
  ],
  steps: [
    { who: '人力资源公司', what: '向市人社局申请', until: day('2023-02-17'), clause: item6('（五）') },
    { who: '市人社局、市统计局', what: '核查是不是规模以上企业', clause: item6('（四）1') },
    { who: '市人社局', what: '审查材料，调查上岗的人', clause: item6('（四）2') },
    { who: '市人社局', what: '请专家评审', clause: item6('（四）3') },
    {
      who: '市人社局',
      what: '在网站公示名单',
      workingDays: 'placementNoticeDays',
      clause: item6('（四）4'),
    },
    { who: '市财政局', what: '复核，把钱打到机构账号', clause: item6('（四）5') },
  ],
  places: [
    {
      name: '长春市人力资源和社会保障局 人力资源市场处',
      address: '长春市人力资源和社会保障局A座211室',
      clause: item6('（五）'),
    },
  ],
  links: [],
  forms: [{ title: '一次性就业创业服务补助申请审批表', clause: item6('（三）1'), note: '纸质材料一式三份' }],
  notes: [
    { text: '只算 1月14日到2月5日的职业介绍。', clause: item6('（一）') },
    { text: '纸质材料一式三份。', clause: item6('（三）') },
    { text: '满 30 人 1 万；满 50 人 2 万；满 100 人 4 万；满 200 人 8 万。', clause: item6('（二）') },
  ],
  hotlines: [{ name: '一次性就业创业服务补助咨询', phone: '0431-88523200', clause: item6('（六）') }],
  openPoints: [
    {
      id: 'placementPeriod',
      clause: item6('（一）'),
      question: '1月14日到2月5日，是介绍的日子还是上岗的日子？文件没有写清。',
      assumed: '演示按这几天里介绍、并且上岗的人算。',
    },
    {
      id: 'keyEnterprises',
      clause: item6('（一）'),
      question: '哪些是“规模以上重点企业”？文件没有名单，由市里核查。',
      assumed: '演示按机构自己填的人数算。',
    },
    noticeFirstDay(item6('（四）4')),
  ],
}
