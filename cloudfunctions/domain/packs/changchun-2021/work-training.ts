import type { Measure } from '../../policy/pack/measure'
import { anEnterprise, askedBy, item } from '../authoring'
import { noPhone } from './no-phone'

const clause = item('001', '七')()

/** 001 七: so much a head and month for training on the job those who find it hard to get one; the text at hand states no figures. */
export const workTraining: Measure = {
  id: 'work-training',
  title: '边干边学补贴',
  officialTitle: '以工代训',
  summary: '招了就业困难的人，边干边教，按人按月补给企业。',
  keywords: ['以工代训', '就业困难', '零就业家庭', '培训补贴', '招工'],
  clause,
  whoIsPaid: 'enterprise',
  forWhom: {
    condition: askedBy(clause, '由企业申请', 'enterprise'),
    words: '交了社保、招了就业困难人员的企业',
  },
  apply: { kind: 'notStated', clause, words: '照现行的技能提升补贴规定申请，日期文件没有写。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '企业的条件',
    of: [
      anEnterprise(clause),
      {
        kind: 'isTrue',
        id: 'insuredEnterprise',
        fact: 'insuredEnterprise',
        clause,
        label: '企业参加了社会保险（参保企业）',
      },
      {
        kind: 'isTrue',
        id: 'hiredHardToEmploy',
        fact: 'hiredHardToEmploy',
        clause,
        label: '招了就业困难的人，或家里没人上班的人（零就业家庭成员）',
      },
      {
        kind: 'isTrue',
        id: 'trainsOnTheJob',
        fact: 'trainsOnTheJob',
        clause,
        label: '让他们边干边学（以工代训）',
        remedy: '先问人社部门怎么开班，再申请。',
        once: '开班让新员工边干边学',
      },
    ],
  },
  amount: { kind: 'notStated', clause, what: '每人每月的培训补贴，有最长月数' },
  papers: [{ id: 'account', label: '单位在银行的基本账户，钱打到这里', clause }],
  steps: [
    { who: '企业', what: '照现行规定开班', clause },
    { who: '企业', what: '照现行规定申领补贴', clause },
  ],
  places: [],
  links: [],
  forms: [],
  notes: [
    { text: '每人每月多少元、最长几个月，手头的文件里没有写。', clause },
    { text: '不满一个月的，按实际天数算。', clause },
    noPhone(clause),
  ],
  hotlines: [],
  openPoints: [
    {
      id: 'workTrainingRate',
      clause,
      question: '每人每月补多少元，手头的文件里没有写。',
      assumed: '不作假定，也不计算金额。',
    },
    {
      id: 'workTrainingMonths',
      clause,
      question: '最长补几个月，手头的文件里没有写。',
      assumed: '不作假定，请问长春市人社局。',
    },
  ],
}
