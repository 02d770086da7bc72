import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'

const clause = item('002', '六')()

/** 002 六: complaints and mediation when wages are owed or rights are hurt. */
export const wageComplaint: Measure = {
  id: 'wage-complaint',
  title: '讨工资、反映纠纷',
  officialTitle: '劳动保障监察和纠纷调解',
  summary: '没拿到工资，或和单位有纠纷，可以投诉，也可以申请调解。',
  keywords: ['欠薪', '拖欠工资', '投诉', '举报', '加班费', '调解', '维权'],
  clause,
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(clause, '给职工本人', 'worker'),
    words: '没拿到工资，或和单位有纠纷的人',
  },
  apply: { kind: 'notStated', clause, words: '有事就可以反映。起止日期文件没有写。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '您本人的情况',
    of: [
      {
        kind: 'isTrue',
        id: 'wageDispute',
        fact: 'wageDispute',
        clause,
        label: '没按时拿足工资，或和单位有纠纷',
      },
    ],
  },
  amount: { kind: 'service', clause, what: '接投诉，调解纠纷' },
  papers: [],
  steps: [
    { who: '您', what: '向人社部门举报投诉，或申请调解', clause },
    { who: '人社部门', what: '及时接下，化解纠纷', clause },
  ],
  places: [],
  links: [],
  forms: [],
  notes: [
    { text: '冬天专门查拖欠工资。', clause },
    { text: '放假、调休和加班，工资都要依法给。', clause },
    { text: '投诉电话和地点，这份文件没有写。', clause },
  ],
  hotlines: [],
  openPoints: [
    {
      id: 'where',
      clause,
      question: '投诉打哪个电话、去哪里，文件没有写。',
      assumed: '不作假定，请问当地人社部门。',
    },
  ],
}
