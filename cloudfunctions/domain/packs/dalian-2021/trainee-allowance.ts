import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'

const clause = item('002', '二')()

/** 002 二: 500 yuan to a trainee from outside Dalian who stayed, on top of the trainee subsidies there are. */
export const traineeAllowance: Measure = {
  id: 'trainee-allowance',
  title: '见习人员留大连补贴',
  officialTitle: '一次性留连见习生活费补贴',
  summary: '外地户口的见习人员留在大连过年，每人补 500 元。',
  keywords: ['见习', '实习', '生活费', '留连', '毕业生', '院校', '学生'],
  clause,
  whoIsPaid: 'worker',
  forWhom: {
    condition: askedBy(clause, '补给见习人员本人', 'worker'),
    words: '外地户口、留在大连过年的见习人员',
    instead: { enterprise: '请告诉外地来的见习人员。' },
  },
  apply: { kind: 'notStated', clause, words: '照现行的见习补贴规定申请，日期文件没有写。请问见习基地。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '您本人的条件',
    of: [
      {
        kind: 'oneOf',
        id: 'trainee',
        fact: 'workSituation',
        values: ['trainee'],
        clause,
        label: '在大连的见习基地见习，院校安排的见习也算',
      },
      {
        kind: 'outsideRegions',
        id: 'registerOutsideDalian',
        fact: 'householdRegister',
        prefixes: ['2102'],
        clause,
        label: '老家户口（户籍地）不在大连市，大连的县区也算大连',
      },
      {
        kind: 'isTrue',
        id: 'stayedThroughout',
        fact: 'stayedThroughout',
        clause,
        label: '从通知印发那天到 2021年2月28日，一直留在大连',
      },
    ],
  },
  amount: {
    kind: 'money',
    clause,
    parts: [
      {
        kind: 'perHead',
        id: 'trainee',
        clause,
        label: '留在大连的见习人员',
        count: 'traineeCount',
        rate: 'traineeRate',
      },
    ],
  },
  papers: [],
  steps: [{ who: '您', what: '问见习基地怎么申请，照现行的见习补贴规定办', clause }],
  places: [],
  links: [],
  forms: [],
  notes: [
    { text: '按规定享受的见习补贴照样有，这 500 元是另加的。', clause },
    { text: '您是不是留在大连，会核查、抽查。', clause: item('002', '九')() },
    { text: '材料作假、冒领的，追回钱，还要追责。', clause: item('002', '九')() },
    { text: '文件没有写电话。窗口和电话由各区公布。', clause: item('002', '九')() },
  ],
  hotlines: [],
  openPoints: [
    {
      id: 'noticeDay',
      clause,
      question: '留在大连从通知印发那天算起。哪天印发，正文没有写。',
      assumed: '不作假定，请问区人社部门。',
    },
    {
      id: 'traineeApply',
      clause,
      question: '谁来申请、钱发给谁、哪天申请、交什么，文件没有写。要看现行的见习补贴规定。',
      assumed: '不作假定，请问见习基地。',
    },
  ],
}
