import type { Measure } from '../../policy/pack/measure'
import { anEnterprise, askedBy, item } from '../authoring'
import { noPhone } from './no-phone'

const clause = item('001', '五')()

/** 001 五: a training subsidy for enterprises whose people enter skills contests. */
export const skillsContest: Measure = {
  id: 'skills-contest',
  title: '技能比赛补贴',
  officialTitle: '鼓励技能竞赛：职业技能培训补贴',
  summary: '企业练兵比武，选人参加技能竞赛，按规定有培训补贴。',
  keywords: ['技能竞赛', '比武', '岗位练兵', '培训补贴'],
  clause,
  whoIsPaid: 'enterprise',
  forWhom: {
    condition: askedBy(clause, '由企业组织', 'enterprise'),
    words: '办练兵比武、选人参赛的企业',
    instead: { worker: '您可以请单位推荐。' },
  },
  apply: { kind: 'notStated', clause, words: '要上网查办事流程。网址和日期，手头的文件里没有写。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '企业的条件',
    of: [
      anEnterprise(clause),
      {
        kind: 'isTrue',
        id: 'sendsContestants',
        fact: 'sendsContestants',
        clause,
        label: '选了优秀的员工，参加企业或人社部门办的技能竞赛',
        remedy: '可以先办班组、车间的比武，再推荐选手。',
        once: '选员工参加技能竞赛',
      },
    ],
  },
  amount: { kind: 'notStated', clause, what: '职业技能培训补贴' },
  papers: [],
  steps: [
    { who: '企业', what: '办班组、车间的练兵比武', clause },
    { who: '企业', what: '推荐优秀选手参加技能竞赛', clause },
  ],
  places: [],
  links: [],
  forms: [],
  notes: [{ text: '补多少、怎么补，按规定办，文件没有写。', clause }, noPhone(clause)],
  hotlines: [],
  openPoints: [
    {
      id: 'contestSubsidy',
      clause,
      question: '补多少、补给企业还是补给选手，文件没有写。',
      assumed: '演示先归在企业名下，不计算金额。',
    },
    {
      id: 'whereToLook',
      clause,
      question: '查办事流程的网址和电话，手头的文件里没有写。',
      assumed: '不显示网址和电话，等管理员补上。',
    },
  ],
}
