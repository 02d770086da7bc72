import { day } from '../../calendar/day'
import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'

const clause = item('002', '一')()

/** 002 一: up to 500 yuan to the enterprise for each worker from outside Dalian who was paid a bonus and stayed. */
export const stayBonusSubsidy: Measure = {
  id: 'stay-bonus-subsidy',
  title: '留岗红包补贴（外地员工留大连过年）',
  officialTitle: '一次性稳定就业补贴',
  summary: '给留下过年的外地员工发了红包，每人最高补 500 元。钱发给单位。',
  keywords: ['留岗红包', '留连', '过年不回家', '先发后补', '稳定就业', '个体户'],
  clause,
  whoIsPaid: 'enterprise',
  forWhom: {
    condition: askedBy(clause, '由单位申请', 'enterprise'),
    words: '发给单位，由单位申请',
    instead: { worker: '您可以问问单位，发不发留岗红包。' },
  },
  apply: { kind: 'window', window: 'stayApply', clause },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '单位的条件',
    of: [
      { kind: 'isTrue', id: 'inDalian', fact: 'registeredInDalian', clause, label: '单位注册在大连市' },
      {
        kind: 'oneOf',
        id: 'employerKind',
        fact: 'unitKind',
        values: ['enterprise', 'individualWithStaff', 'privateNonEnterprise'],
        clause,
        label: '是企业、雇了人的个体户（个体工商户），或民办非企业单位',
      },
      {
        kind: 'isTrue',
        id: 'keptOutsiders',
        fact: 'keptOutsiders',
        clause,
        label: '有外地户口的员工留在大连过年',
      },
      {
        kind: 'isTrue',
        id: 'paidBonus',
        fact: 'paidBonus',
        clause,
        label: '给他们发了“留岗红包”',
        remedy: '先把红包发给员工，再来申请（先发后补）。',
        once: '给员工发“留岗红包”',
      },
      {
        kind: 'isTrue',
        id: 'stableEmployment',
        fact: 'stableEmployment',
        clause,
        label: '这些员工在岗，工作稳定（稳定就业）',
      },
      {
        kind: 'isTrue',
        id: 'insurancePaid',
        fact: 'insurancePaid',
        clause,
        label: '依法交了社会保险费',
      },
    ],
  },
  amount: {
    kind: 'money',
    clause,
    atMost: true,
    parts: [
      {
        kind: 'perHead',
        id: 'stayers',
        clause,
        label: '一直留在大连的外地员工',
        count: 'stayers',
        rate: 'stayRate',
        counts: {
          kind: 'all',
          id: 'stayerCounts',
          clause,
          label: '这个人可以算',
          of: [
            {
              kind: 'outsideRegions',
              id: 'registerOutsideDalian',
              fact: 'householdRegister',
              prefixes: ['2102'],
              clause,
              label: '户口（户籍）不在大连市，大连的县区也算大连',
            },
            {
              kind: 'isTrue',
              id: 'stayedThroughout',
              fact: 'stayedThroughout',
              clause,
              label: '从通知印发那天到 2月28日一直在大连',
            },
          ],
        },
      },
    ],
  },
  papers: [],
  steps: [
    { who: '单位', what: '先给留下的外地员工发红包', clause },
    {
      who: '单位',
      what: '3月1日到3月31日，向注册地的地区人社部门申请',
      until: day('2021-03-31'),
      clause,
    },
    { who: '区人社部门', what: '审核', clause },
    { who: '区人社部门', what: '符合条件的，及时把钱拨给单位', clause },
  ],
  places: [],
  links: [],
  forms: [],
  notes: [
    { text: '每人“最高” 500 元，实际可能少一些。', clause },
    { text: '要交什么材料，文件没有写。怎么办，由各区细化。', clause: item('002', '九')() },
    { text: '文件没有写电话。窗口和电话由各区公布。', clause: item('002', '九')() },
    { text: '员工是不是留在大连，会核查、抽查。', clause: item('002', '九')() },
    { text: '材料作假、冒领的，追回钱，还要追责。', clause: item('002', '九')() },
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
      id: 'stayRate',
      clause,
      question: '每人不超过 500 元。实际给多少、怎么看在岗和社保，文件没有写。',
      assumed: '演示按每人最高 500 元算，写明是“最高”。',
    },
    {
      id: 'bonusDay',
      clause,
      question: '红包最晚哪天发、最少发多少，文件没有写。',
      assumed: '演示只看申请时红包发了没有。',
    },
    {
      id: 'dispatched',
      clause,
      question: '劳务派遣的员工算不算，文件没有写。',
      assumed: '不作假定，请问区人社部门。',
    },
  ],
}
