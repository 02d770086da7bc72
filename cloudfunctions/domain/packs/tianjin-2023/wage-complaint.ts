import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { labourInspection } from './hotlines'

const clause = item('003', '六')()

/** 003 六: complaints about owed wages. */
export const wageComplaint: Measure = {
  id: 'wage-complaint',
  title: '讨工资',
  officialTitle: '保障农民工工资支付',
  summary: '干了活没拿到工资，可以投诉。拖欠农民工工资的，依法查处。',
  keywords: ['欠薪', '拖欠工资', '投诉', '农民工', '维权', '根治欠薪'],
  clause,
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(clause, '给干活的人本人', 'worker'),
    words: '没拿到工资的人，文件主要写的是农民工',
  },
  apply: { kind: 'notStated', clause, words: '起止日期文件没有写。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '您本人的情况',
    of: [{ kind: 'isTrue', id: 'owedWages', fact: 'owedWages', clause, label: '干了活，没拿到工资' }],
  },
  amount: { kind: 'service', clause, what: '接投诉，查处拖欠工资' },
  papers: [],
  steps: [
    { who: '您', what: '上网反映没发工资的事（“全国根治欠薪线索反映平台”）', clause },
    { who: '人社执法部门', what: '够立案标准的立案，依法查处', clause },
  ],
  places: [],
  links: [],
  forms: [],
  notes: [
    { text: '工地、用人多的企业和新业态企业，重点排查。', clause },
    { text: '要说实话，虚假讨薪会被制止。', clause },
    { text: '电话是天津本地的，区号文件没有写。', clause: item('003', '附则')() },
  ],
  hotlines: [labourInspection],
  openPoints: [
    {
      id: 'otherWorkers',
      clause,
      question: '不是农民工的，能不能走这个渠道，文件没有写。',
      assumed: '演示不区分，请问市人社执法总队。',
    },
    {
      id: 'howLong',
      clause,
      question: '投诉后几天有结果、带什么材料，文件没有写。',
      assumed: '不作假定，请问市人社执法总队。',
    },
  ],
}
