import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'

const item12 = item('000', '十二')

/** 000 十二: job fairs and postings for people who look for work and employers who look for people. */
export const jobFairs: Measure = {
  id: 'job-fairs',
  title: '送岗位（招聘会、网上招聘）',
  officialTitle: '“线上线下”送岗位活动',
  summary: '到 3 月末办 51 场招聘会。网上有 1000 条以上招聘信息。',
  keywords: ['找工作', '招聘', '招人', '岗位', '求职', '招聘会', '职业指导'],
  clause: item12(),
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(item12('（一）'), '给找工作的人和招人的单位', 'worker', 'enterprise'),
    words: '找工作的人，缺人的单位',
  },
  apply: { kind: 'window', window: 'jobFairs', clause: item12('（三）') },
  conditions: {
    kind: 'any',
    id: 'entitled',
    clause: item12('（一）'),
    label: '符合其中一种',
    of: [
      {
        kind: 'all',
        id: 'asPerson',
        clause: item12('（一）2'),
        label: '个人找工作',
        of: [
          askedBy(item12('（一）2'), '给自己查', 'worker'),
          {
            kind: 'any',
            id: 'looksForWork',
            clause: item12('（一）2'),
            label: '正在找工作，或想换工作',
            of: [
              {
                kind: 'oneOf',
                id: 'seeking',
                fact: 'workSituation',
                values: ['seeking'],
                clause: item12('（一）2'),
                label: '正在找工作',
              },
              {
                kind: 'isTrue',
                id: 'wantsWork',
                fact: 'wantsWork',
                clause: item12('（一）2'),
                label: '想找工作、换工作',
              },
            ],
          },
        ],
      },
      {
        kind: 'all',
        id: 'asEnterprise',
        clause: item12('（一）1'),
        label: '单位招人',
        of: [
          askedBy(item12('（一）1'), '给单位查', 'enterprise'),
          {
            kind: 'isTrue',
            id: 'shortOfStaff',
            fact: 'shortOfStaff',
            clause: item12('（一）1'),
            label: '单位缺人，想招工',
          },
        ],
      },
    ],
  },
  amount: { kind: 'service', clause: item12('（二）'), what: '看岗位、参加招聘会、职业指导。' },
  papers: [],
  steps: [
    { who: '您', what: '看网上的招聘信息，或去现场招聘会', clause: item12('（二）2') },
    { who: '职业指导人员', what: '做职业指导，一对一帮扶', clause: item12('（二）3') },
    { who: '人社部门', what: '上门问缺工企业要招什么人', clause: item12('（二）4') },
  ],
  places: [],
  links: [
    { label: '96885 吉人在线', address: 'https://96885.hrss.jl.gov.cn/', clause: item12('（二）2') },
    { label: '长春就业创业网', address: 'http://www.cchrnet.com/Main', clause: item12('（二）2') },
  ],
  forms: [],
  notes: [
    {
      text: '重点是毕业生、退役军人、脱贫劳动力。还有登记失业人员、农民工、残疾人。别的求职的人也能来。',
      clause: item12('（一）2'),
    },
  ],
  hotlines: [{ name: '送岗位活动咨询', phone: '0431-81118032', clause: item12('（四）') }],
  openPoints: [],
}
