import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { noPhone } from './no-phone'

const clause = item('001', '四')()

/** 001 四: four grants by the number of people an agency placed with key enterprises; the text at hand states no figures. */
export const placementGrant: Measure = {
  id: 'placement-grant',
  title: '介绍工作补助',
  officialTitle: '发挥市场作用：人力资源服务机构一次性补助',
  summary: '人力资源公司给重点企业推荐人上岗，按人数分四档补助。',
  keywords: ['人力资源', '职业介绍', '中介', '推荐上岗', '一次性补助'],
  clause,
  whoIsPaid: 'agency',
  forWhom: {
    condition: askedBy(clause, '由人力资源公司申请', 'agency'),
    words: '有许可证的人力资源公司（经营性人力资源服务机构）',
    instead: { worker: '您要找工作，可以看“招聘会和网上找工作”。' },
  },
  apply: { kind: 'notStated', clause, words: '哪天申请、怎么申请，文件没有写。请问长春市人社局。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '机构的条件',
    of: [
      {
        kind: 'isTrue',
        id: 'agencyLicence',
        fact: 'agencyLicence',
        clause,
        label: '有《人力资源服务许可证》，吉林省人社部门发的',
      },
      {
        kind: 'isTrue',
        id: 'agencyReportPassed',
        fact: 'agencyReportPassed',
        clause,
        label: '年度报告审核通过了',
        remedy: '先问人社部门，年度报告差什么。',
      },
      {
        kind: 'isTrue',
        id: 'placedForKeyEnterprises',
        fact: 'placedForKeyEnterprises',
        clause,
        label: '疫情防控期间，给重点企业推荐的人上岗了',
      },
      {
        kind: 'isTrue',
        id: 'placementsEnough',
        fact: 'placementsEnough',
        clause,
        label: '上岗的人数够第一档，人社部门确认过',
        remedy: '问市人社局：第一档要多少人。几家的人数能不能加，也问一下。',
      },
    ],
  },
  amount: { kind: 'notStated', clause, what: '一次性补助，分四档' },
  papers: [],
  steps: [],
  places: [],
  links: [],
  forms: [],
  notes: [{ text: '一共四档。每档多少人、补多少万元，手头的文件里没有写。', clause }, noPhone(clause)],
  hotlines: [],
  openPoints: [
    {
      id: 'placementSteps',
      clause,
      question: '四档各要多少人，手头的文件里没有写。',
      assumed: '不作假定，请问长春市人社局。',
    },
    {
      id: 'placementGrants',
      clause,
      question: '四档各补多少万元，手头的文件里没有写。',
      assumed: '不作假定，也不计算金额。',
    },
    {
      id: 'placementPeriod',
      clause,
      question: '“疫情防控期间”从哪天到哪天，文件没有写。',
      assumed: '不作假定，请问长春市人社局。',
    },
    {
      id: 'phone',
      clause,
      question: '政策咨询电话，手头的文件里没有写。',
      assumed: '不显示电话，等管理员补上。',
    },
  ],
}
