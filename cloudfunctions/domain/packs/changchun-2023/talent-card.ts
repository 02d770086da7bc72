import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'

const item11 = item('000', '十一')

/** 000 十一: a card for talents of classes A, B and C, applied for by the employer. */
export const talentCard: Measure = {
  id: 'talent-card',
  title: '人才尊享卡',
  officialTitle: '长春人才尊享卡',
  summary: '长春市认定的 A、B、C 类人才，由单位申请一张尊享卡。',
  keywords: ['人才', '认定', 'A类', 'B类', 'C类', '服务卡'],
  clause: item11(),
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(item11('（二）'), '发给个人，由单位申请', 'worker', 'enterprise'),
    words: '长春市认定的 A、B、C 类人才',
  },
  apply: { kind: 'notStated', clause: item11('（四）'), words: '什么时候办，看通知公告。' },
  conditions: {
    kind: 'any',
    id: 'entitled',
    clause: item11('（一）'),
    label: '符合其中一种',
    of: [
      {
        kind: 'all',
        id: 'asPerson',
        clause: item11('（一）'),
        label: '您本人的条件',
        of: [
          askedBy(item11('（一）'), '给自己查', 'worker'),
          {
            kind: 'isTrue',
            id: 'holdsTalentPaper',
            fact: 'holdsTalentPaper',
            clause: item11('（一）'),
            label: '有人才证书或认定',
          },
          {
            kind: 'oneOf',
            id: 'talentClass',
            fact: 'talentClass',
            values: ['abc'],
            clause: item11('（一）'),
            label: '经人才分类评价，认定为 A、B 或 C 类',
          },
        ],
      },
      {
        kind: 'all',
        id: 'asEnterprise',
        clause: item11('（二）'),
        label: '单位的条件',
        of: [
          askedBy(item11('（二）'), '给单位查', 'enterprise'),
          {
            kind: 'isTrue',
            id: 'employsTalents',
            fact: 'employsTalents',
            clause: item11('（二）'),
            label: '单位里有认定的 A、B、C 类人才',
          },
        ],
      },
    ],
  },
  amount: { kind: 'service', clause: item11('（一）'), what: '一张尊享卡，凭卡享受服务和相关待遇。' },
  papers: [
    { id: 'assessment', label: '审核通过的人才分类登记审批表，复印件 2 份', clause: item11('（三）') },
    { id: 'idCard', label: '身份证原件和复印件', clause: item11('（三）') },
    { id: 'form', label: '尊享卡申请表', clause: item11('（三）') },
    { id: 'others', label: '申报通知里要的其他材料', clause: item11('（三）') },
  ],
  steps: [
    { who: '单位', what: '组织填表，审核公示后报市人才服务局', clause: item11('（二）') },
    { who: '市人才服务局', what: '对照认定名单，发卡', clause: item11('（二）') },
  ],
  places: [{ name: '长春市人才服务局', address: '高新区海容广场24楼', clause: item11('（四）') }],
  links: [],
  forms: [
    { title: '“长春市人才尊享卡”申请表', clause: item11('（三）') },
    { title: '长春市人才分类评价认定登记审批表', clause: item11('（三）') },
  ],
  notes: [{ text: '由单位统一去办。', clause: item11('（四）') }],
  hotlines: [{ name: '长春市人才服务局', phone: '0431-89917722', clause: item11('（五）') }],
  openPoints: [
    {
      id: 'howToBeClassified',
      clause: item11('（一）'),
      question: '怎么申请人才分类评价，文件没有写。',
      assumed: '不作假定，请打电话问。',
    },
    {
      id: 'whatTheCardGives',
      clause: item11('（一）'),
      question: '凭卡有哪些服务和待遇，文件没有写。',
      assumed: '不作假定，请打电话问。',
    },
  ],
}
