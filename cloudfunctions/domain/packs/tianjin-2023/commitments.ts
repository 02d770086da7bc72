import type { Commitment } from '../../policy/pack/pack'
import { item } from '../authoring'

/** What source 003 says is done or asked for, and nobody applies for. */
export const commitments: Commitment[] = [
  {
    id: 'survey',
    title: '先摸清哪里缺人',
    text: '几个部门一起问企业缺多少人、人往哪里走，一家一家记台账。节日里缺人多的重点企业，列入保障名单。',
    clause: item('003', '一')(),
  },
  {
    id: 'policy-delivery',
    title: '政策送上门',
    text: '办“春风行动暨就业援助月”和“春暖农民工”。到企业讲减负稳岗政策，钱快些发。',
    clause: item('003', '二')(),
  },
  {
    id: 'festive-greetings',
    title: '给留岗的人拜年',
    text: '写信、上网慰问春节留岗的外地务工人员，给您拜年。',
    clause: item('003', '二')(),
  },
  {
    id: 'employer-warmth',
    title: '请企业发补贴、送温暖',
    text: '请企业发留岗补贴、返岗路费，办联欢，发年货。发不发，由企业定。',
    clause: item('003', '二')(),
  },
  {
    id: 'labour-cooperation',
    title: '和外省一起找人',
    text: '和甘肃、青海等结对帮扶地区合作。和河北、山西、内蒙古、河南等地加强联系。',
    clause: item('003', '三')(),
  },
  {
    id: 'weak-villages',
    title: '困难村每户有人上班',
    text: '摸清经济薄弱村谁没工作，有针对地帮，每户至少一人就业。',
    clause: item('003', '五')(),
  },
  {
    id: 'labour-survey',
    title: '配合劳动力调查',
    text: '支持、配合统计部门查清有多少人没工作，把调查数据做准。失业率保持在合理范围。',
    clause: item('003', '五')(),
  },
  {
    id: 'wage-action',
    title: '集中整治欠薪',
    text: '盯住工地、用人多的企业和新业态企业，每天报告。恶意拖欠工资从严惩处，严重的向社会公布，联合惩戒。',
    clause: item('003', '六')(),
  },
  {
    id: 'district-teams',
    title: '各区有专班',
    text: '各区成立专班，2023年1月6日（周五）下班前报名单。用工情况和问题每周报市里。',
    clause: item('003', '附则')(),
  },
]
