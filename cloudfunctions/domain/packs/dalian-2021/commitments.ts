import type { Commitment } from '../../policy/pack/pack'
import { item } from '../authoring'

/** What source 002 says is done or asked for, and nobody applies for. */
export const commitments: Commitment[] = [
  {
    id: 'festive-warmth',
    title: '过年送温暖',
    text: '请企业给留下的外地员工送福字、写慰问信、上门看望。也办过年的文化活动。',
    clause: item('002', '一')(),
  },
  {
    id: 'skills-contests',
    title: '支持技能比武',
    text: '支持企业办职工技能竞赛。班组、车间之间可以练兵比武。',
    clause: item('002', '三')(),
  },
  {
    id: 'service-officers',
    title: '重点企业有专人服务',
    text: '给重点企业、重大项目派人社服务专员。专员了解总人数、缺多少人、缺什么岗，记台账，帮着解决困难。',
    clause: item('002', '四')(),
  },
  {
    id: 'direct-transport',
    title: '送人直接到企业',
    text: '组织省内外务工人员分批来大连上班。直接送到单位（“点对点”“一站式”）。',
    clause: item('002', '四')(),
  },
  {
    id: 'labour-guidance',
    title: '指导企业依法用工',
    text: '宣传劳动法规。引导企业和职工商量错峰放假、调休，依法给工资和加班费。',
    clause: item('002', '六')(),
  },
  {
    id: 'wage-inspection',
    title: '查欠薪',
    text: '冬天专门查拖欠工资，也查劳动保障问题，让职工按时拿足工资过年。',
    clause: item('002', '六')(),
  },
  {
    id: 'rural-projects',
    title: '家门口的活儿',
    text: '组织回乡、留乡的农民工参加家门口的项目。有农业生产、基础设施建设等。',
    clause: item('002', '七')(),
  },
  {
    id: 'risk-watch',
    title: '防大规模裁员',
    text: '监测重点企业用工和农民工就业，早防失业风险。',
    clause: item('002', '八')(),
  },
  {
    id: 'local-offices',
    title: '各区办得快、说得清',
    text: '各区人社部门要定好补贴怎么办，公布窗口和电话。材料要少，时间要短，钱要发得快。',
    clause: item('002', '九')(),
  },
]
