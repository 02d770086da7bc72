import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { employmentOffice, talentCentre } from './hotlines'

const clause = item('003', '附则')()

/** 003, closing paragraph: staff for the city's major projects and the key enterprises of its chains. */
export const keyEnterpriseService: Measure = {
  id: 'key-enterprise-service',
  title: '重大项目、重点企业用工保障',
  officialTitle: '重大项目、产业链重点企业用工服务保障',
  summary: '市里的重大项目和产业链重点企业缺人，集中各方资源来保障。',
  keywords: ['重大项目', '产业链', '重点企业', '缺工', '用工保障'],
  clause,
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(clause, '给企业', 'enterprise'),
    words: '市里的重大项目，产业链上的重点企业',
  },
  apply: { kind: 'notStated', clause, words: '起止日期和办法，文件没有写。请问中天人力中心。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '单位的情况',
    of: [
      {
        kind: 'any',
        id: 'projectOrChain',
        clause,
        label: '是下面的一种',
        of: [
          {
            kind: 'isTrue',
            id: 'majorProject',
            fact: 'majorProject',
            clause,
            label: '在做全市的重大项目',
          },
          {
            kind: 'isTrue',
            id: 'chainEnterprise',
            fact: 'chainEnterprise',
            clause,
            label: '产业链重点企业',
          },
        ],
      },
      { kind: 'isTrue', id: 'shortOfStaff', fact: 'shortOfStaff', clause, label: '缺人，想招工' },
    ],
  },
  amount: { kind: 'service', clause, what: '各方一起帮着解决用工' },
  papers: [],
  steps: [{ who: '中天人力中心', what: '看用工需求，组织各方资源来保障', clause }],
  places: [],
  links: [],
  forms: [],
  notes: [
    {
      text: '节日里缺人多的重点企业，会列入用工保障名单。',
      clause: item('003', '一')(),
    },
    { text: '电话是天津本地的，区号文件没有写。', clause },
  ],
  hotlines: [talentCentre, ...employmentOffice],
  openPoints: [
    {
      id: 'whichEnterprises',
      clause,
      question: '哪些项目和企业在名单上，文件没有写。',
      assumed: '不作假定，请问中天人力中心。',
    },
  ],
}
