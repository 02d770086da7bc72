import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { employmentOffice, talentCentre } from './hotlines'

const clause = item('003', '三')()

/** 003 三: matching with jobs for workers who come to Tianjin. */
export const comeToWork: Measure = {
  id: 'come-to-work',
  title: '来天津上班，帮您对接',
  officialTitle: '劳务对接服务',
  summary: '从外地来天津打工，有人帮您找合适的岗位，全程服务。',
  keywords: ['来津', '外地', '打工', '返岗', '劳务协作', '岗位对接'],
  clause,
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(clause, '给来打工的人本人', 'worker'),
    words: '从外地来天津打工的人',
    instead: { enterprise: '单位要招人，可以看“帮企业招人”。' },
  },
  apply: { kind: 'notStated', clause, words: '起止日期文件没有写。请问中天人力中心。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '您本人的情况',
    of: [
      {
        kind: 'isTrue',
        id: 'comesToTianjin',
        fact: 'comesToTianjin',
        clause,
        label: '从外地来天津打工（来津务工）',
      },
    ],
  },
  amount: { kind: 'service', clause, what: '对接岗位，网上、现场都有招聘活动' },
  papers: [],
  steps: [
    { who: '公共就业服务机构', what: '建立常态化对接，办网上和现场招聘', clause },
    { who: '您', what: '参加招聘活动', clause },
  ],
  places: [],
  links: [],
  forms: [],
  notes: [{ text: '电话是天津本地的，区号文件没有写。', clause: item('003', '附则')() }],
  hotlines: [talentCentre, ...employmentOffice],
  openPoints: [
    {
      id: 'when',
      clause,
      question: '对接活动哪天办、在哪里办，文件没有写。',
      assumed: '不作假定，请问中天人力中心。',
    },
  ],
}
