import type { Measure } from '../../policy/pack/measure'
import { anEnterprise, askedBy, item } from '../authoring'
import { employmentOffice, talentCentre } from './hotlines'

const clause = item('003', '三')()

/** 003 三: a charter subsidy, without a figure, for key enterprises that fetch their workers together. */
export const charterSubsidy: Measure = {
  id: 'charter-subsidy',
  title: '包车补贴（接员工回来上班）',
  officialTitle: '企业包车费补贴',
  summary: '重点企业包车接员工集中返岗，包车费有补贴，发给企业。',
  keywords: ['包车', '点对点', '返岗', '接员工', '大巴', '交通补贴'],
  clause,
  whoIsPaid: 'enterprise',
  forWhom: {
    condition: askedBy(clause, '由企业申请', 'enterprise'),
    words: '包车接员工返岗的重点企业',
    instead: { worker: '您可以问问单位，有没有包车来接。' },
  },
  apply: { kind: 'notStated', clause, words: '哪天申请、怎么申请，文件没有写。请问市人社局就业促进处。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '企业的条件',
    of: [
      anEnterprise(clause),
      {
        kind: 'any',
        id: 'keyEnterprise',
        clause,
        label: '是重点企业',
        of: [
          {
            kind: 'isTrue',
            id: 'chainEnterprise',
            fact: 'chainEnterprise',
            clause: item('003', '一')(),
            label: '产业链企业',
          },
          {
            kind: 'isTrue',
            id: 'supplyEnterprise',
            fact: 'supplyEnterprise',
            clause: item('003', '一')(),
            label: '抗疫保供、民生保障的重点企业',
          },
          {
            kind: 'isTrue',
            id: 'otherKeyEnterprise',
            fact: 'otherKeyEnterprise',
            clause,
            label: '别的重点企业，文件没有给名单',
          },
        ],
      },
      {
        kind: 'isTrue',
        id: 'fetchedTogether',
        fact: 'fetchedTogether',
        clause,
        label: '包车接员工，从老家直接到单位（“点对点”集中返岗）',
        remedy: '可以组织包车，把员工集中接回来。',
        once: '包车把员工集中接回来',
      },
    ],
  },
  amount: { kind: 'notStated', clause, what: '包车费补贴' },
  papers: [],
  steps: [],
  places: [],
  links: [],
  forms: [],
  notes: [
    { text: '补贴多少、怎么发，按规定办，这份文件没有写。', clause },
    { text: '电话是天津本地的，区号文件没有写。', clause: item('003', '附则')() },
  ],
  hotlines: [...employmentOffice, talentCentre],
  openPoints: [
    {
      id: 'charterRate',
      clause,
      question: '包车费补多少，文件没有写。',
      assumed: '不作假定，也不计算金额。',
    },
    {
      id: 'charterApply',
      clause,
      question: '哪天申请、向谁申请、交什么材料，文件没有写。包车的日期有什么要求，也没有写。',
      assumed: '不作假定，请问市人社局就业促进处。',
    },
    {
      id: 'keyEnterprise',
      clause,
      question: '哪些企业算“重点企业”，文件没有给名单。',
      assumed: '演示按文件第一条提到的几类算：产业链、抗疫保供、民生保障。别的按企业自己说的算。',
    },
  ],
}
