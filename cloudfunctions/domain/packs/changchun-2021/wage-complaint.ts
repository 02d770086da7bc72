import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { noPhone } from './no-phone'

const [mediation, inspection] = [item('001', '十九')(), item('001', '二十')()]

/** 001 十九 and 二十: complaints about wages and mediation. */
export const wageComplaint: Measure = {
  id: 'wage-complaint',
  title: '讨工资、反映问题',
  officialTitle: '劳动保障监察',
  summary: '没拿到工资，可以投诉举报，也可以先调解。',
  keywords: ['欠薪', '拖欠工资', '投诉', '举报', '调解', '维权'],
  clause: inspection,
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(inspection, '给干活的人本人', 'worker'),
    words: '没拿到工资的人',
  },
  apply: {
    kind: 'notStated',
    clause: inspection,
    words: '投诉截止和专项行动的日期，手头的文件里没有写。',
  },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause: inspection,
    label: '您本人的情况',
    of: [
      {
        kind: 'isTrue',
        id: 'owedWages',
        fact: 'owedWages',
        clause: inspection,
        label: '干了活，没拿到工资',
      },
    ],
  },
  amount: { kind: 'service', clause: inspection, what: '接投诉举报，查处违法，调解纠纷' },
  papers: [],
  steps: [
    { who: '您', what: '可以请基层调解组织调解', clause: mediation },
    { who: '您', what: '向劳动保障监察投诉举报', clause: inspection },
    { who: '劳动保障监察', what: '接下来，查处违法案件', clause: inspection },
  ],
  places: [],
  links: [],
  forms: [],
  notes: [
    { text: '全市冬天专门查拖欠工资。', clause: inspection },
    { text: '也准备整顿人力资源市场。', clause: inspection },
    noPhone(inspection),
  ],
  hotlines: [],
  openPoints: [
    {
      id: 'wageActionDays',
      clause: inspection,
      question: '冬天查拖欠工资（根治欠薪）从哪天到哪天，手头的文件里没有写。',
      assumed: '不作假定，请问长春市人社局。',
    },
    {
      id: 'marketActionDays',
      clause: inspection,
      question: '清理整顿人力资源市场从哪天到哪天，手头的文件里没有写。',
      assumed: '不作假定，请问长春市人社局。',
    },
  ],
}
