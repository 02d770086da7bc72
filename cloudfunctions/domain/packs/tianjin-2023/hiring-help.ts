import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { employmentOffice, talentCentre } from './hotlines'

const [matching, fairs] = [item('003', '三')(), item('003', '四')()]

/** 003 三 and 四: vacancies published, fairs and staff sharing for enterprises. */
export const hiringHelp: Measure = {
  id: 'hiring-help',
  title: '帮企业招人',
  officialTitle: '用工招聘服务',
  summary: '帮企业发布缺人信息，办招聘会，也帮企业之间借用员工。',
  keywords: ['缺工', '招工', '招聘会', '直播带岗', '共享用工', '零工市场'],
  clause: fairs,
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(fairs, '给企业', 'enterprise'),
    words: '缺人的企业，员工有富余的企业',
    instead: { worker: '您要找工作，可以看“招聘会和网上找工作”。' },
  },
  apply: { kind: 'notStated', clause: fairs, words: '起止日期文件没有写。请问中天人力中心。' },
  conditions: {
    kind: 'any',
    id: 'entitled',
    clause: fairs,
    label: '单位有下面一种情况',
    of: [
      { kind: 'isTrue', id: 'shortOfStaff', fact: 'shortOfStaff', clause: fairs, label: '缺人，想招工' },
      {
        kind: 'isTrue',
        id: 'surplusStaff',
        fact: 'surplusStaff',
        clause: fairs,
        label: '员工有富余，可以借给别的企业（共享用工）',
      },
    ],
  },
  amount: { kind: 'service', clause: fairs, what: '发布岗位、办招聘会、共享用工平台' },
  papers: [],
  steps: [
    { who: '公共就业服务机构', what: '收集岗位，及时发布缺人信息', clause: fairs },
    { who: '公共就业服务机构', what: '办大型招聘会、专场招聘会、直播招聘', clause: fairs },
    { who: '公共就业服务机构', what: '和外省对接，办网上和现场招聘', clause: matching },
  ],
  places: [],
  links: [],
  forms: [],
  notes: [
    { text: '信息发布在“中天人力”和各区的招聘网站、公众号。', clause: fairs },
    { text: '电话是天津本地的，区号文件没有写。', clause: item('003', '附则')() },
  ],
  hotlines: [talentCentre, ...employmentOffice],
  openPoints: [
    {
      id: 'howToPost',
      clause: fairs,
      question: '企业怎么把岗位报上去，文件没有写。',
      assumed: '不作假定，请问中天人力中心。',
    },
  ],
}
