import { day } from '../../calendar/day'
import type { Measure } from '../../policy/measure'
import { askedBy, item } from '../authoring'
import { unionHotlines } from './hotlines'

const item5 = item('000', '五')

/** 000 五: the union's travel subsidy for workers whose household register is outside Changchun. */
export const travelSubsidy: Measure = {
  id: 'travel-subsidy',
  title: '出行补贴（回家、来长春的车票钱）',
  officialTitle: '送出行补贴',
  summary: '老家不在长春的工会会员，过年来回的车票钱能报。最高 300 元。',
  keywords: ['车票', '路费', '回家', '火车票', '农民工', '外卖', '快递', '交通费'],
  clause: item5(),
  whoIsPaid: 'worker',
  forWhom: {
    condition: askedBy(item5('（一）'), '发给职工本人', 'worker'),
    words: '户口不在长春的农民工，送外卖、送快递、开网约车的人',
    instead: '这项由员工本人向单位工会申请，请告诉外地员工。',
  },
  apply: { kind: 'window', window: 'travelSubsidyApply', clause: item5('（三）1') },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause: item5('（一）'),
    label: '您本人的条件',
    of: [
      {
        kind: 'oneOf',
        id: 'workerKind',
        fact: 'workerKind',
        values: ['migrantWorker', 'newEmploymentForm'],
        clause: item5('（一）'),
        label: '您是农民工，或者送外卖、送快递、开网约车这类（新就业形态劳动者）',
      },
      {
        kind: 'outsideRegions',
        id: 'registerOutsideChangchun',
        fact: 'householdRegister',
        prefixes: ['2201'],
        clause: item5('（一）'),
        label: '老家户口（户籍地）不在长春市，长春的县区也算长春',
      },
      {
        kind: 'isTrue',
        id: 'labourRelation',
        fact: 'labourRelation',
        clause: item5('（一）'),
        label: '和现在的单位有劳动关系',
        remedy: '请单位人事和您签劳动合同，或开劳动关系证明。',
      },
      {
        kind: 'isTrue',
        id: 'unionMember',
        fact: 'unionMember',
        clause: item5('（一）'),
        label: '已经加入工会',
        remedy: '找单位工会入会，入会后就能申请。',
      },
    ],
  },
  amount: {
    kind: 'money',
    clause: item5('（二）'),
    parts: [
      {
        kind: 'sumUpTo',
        id: 'tickets',
        clause: item5('（二）'),
        label: '来回的车票',
        cap: 'travelSubsidyCap',
        total: 'fareTotal',
        counts: {
          kind: 'all',
          id: 'ticketCounts',
          clause: item5('（一）'),
          label: '这张票可以算',
          of: [
            {
              kind: 'oneOf',
              id: 'publicTransport',
              fact: 'kind',
              values: ['train', 'coach', 'flight', 'ferry'],
              clause: item5('（一）'),
              label: '坐的是公共交通（火车、客车、飞机、轮船）',
            },
            {
              kind: 'oneOf',
              id: 'homeAndWork',
              fact: 'direction',
              values: ['toWork', 'toHome'],
              clause: item5('（一）'),
              label: '是老家和长春之间的路程',
            },
            {
              kind: 'dayWithin',
              id: 'travelPeriod',
              fact: 'day',
              window: 'travelPeriod',
              clause: item5('（三）1'),
              label: '乘车日期在活动期间',
            },
            {
              kind: 'atLeast',
              id: 'fareKnown',
              fact: 'fare',
              parameter: 'leastFare',
              clause: item5('（二）'),
              label: '票面金额看得清',
            },
            {
              kind: 'oneOf',
              id: 'countsOnce',
              fact: 'sameTicketAs',
              values: ['itself'],
              clause: item5('（二）'),
              label: '同一张票、同一趟车只算一次',
            },
            {
              kind: 'oneOf',
              id: 'original',
              fact: 'original',
              values: ['toBeSeen', 'seen'],
              clause: item5('（三）1'),
              label: '车票原件交给单位工会看过',
              remedy: '把原件带给单位工会。',
            },
          ],
        },
      },
    ],
  },
  papers: [
    { id: 'tickets', label: '来回的车票原件，拍照后留好', clause: item5('（三）1') },
    { id: 'idCard', label: '身份证，单位工会要核对', clause: item5('（三）2') },
    { id: 'card', label: '工会会员卡或银行卡，补贴打到卡里', clause: item5('（三）4') },
  ],
  steps: [
    { who: '您', what: '向单位工会申请，交车票', clause: item5('（三）1') },
    { who: '单位工会（基层工会）', what: '核对身份和车票，报上一级工会', clause: item5('（三）2') },
    {
      who: '区总工会或产业工会（上级工会）',
      what: '复核，报市职工服务中心',
      until: day('2023-05-10'),
      clause: item5('（三）3'),
    },
    { who: '市职工服务中心', what: '审批，把钱打到卡里', until: day('2023-05-31'), clause: item5('（三）4') },
  ],
  places: [],
  links: [],
  forms: [],
  notes: [
    { text: '坐出租车、网约车或自己开车不算。', clause: item5('（一）') },
    { text: '有一张票不算，别的票照样算。', clause: item5('（二）') },
  ],
  hotlines: unionHotlines(item5('（四）')),
  openPoints: [
    {
      id: 'sameTicketTwice',
      clause: item5('（二）'),
      question: '同一张票、同一趟车交了两份怎么算，文件没有写。',
      assumed: '只算一次。先算前面能算的那张，工作人员可以改算另一张。',
    },
    {
      id: 'travelPeriod',
      clause: item5('（三）1'),
      question: '“活动期间”从哪天到哪天，文件没有写。',
      assumed: '演示按 2023年1月7日 到 2月28日 算。',
    },
    {
      id: 'applyWindow',
      clause: item5('（三）1'),
      question: '本人申请的起止日期，文件没有写。',
      assumed: '演示按 2023年1月28日 到 4月28日 算。',
    },
    {
      id: 'grassrootsReviewDays',
      clause: item5('（三）2'),
      question: '单位工会几天内核对完，文件没有写。',
      assumed: '演示按 5 个工作日算。',
    },
    {
      id: 'ticketUnderTwoMeasures',
      clause: item5('（一）'),
      question: '同一张票，能不能再由企业申请交通补贴，文件没有写。',
      assumed: '系统会提醒工作人员，由人决定。',
    },
  ],
}
