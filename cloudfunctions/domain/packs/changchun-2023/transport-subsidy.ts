import { day } from '../../calendar/day'
import type { Measure } from '../../policy/pack/measure'
import { anEnterprise, askedBy, item } from '../authoring'
import { cityDistricts, outerDistricts, referenceWords } from './districts'
import { employmentHotlines } from './hotlines'
import { noticeFirstDay, papersOnPhone, signedOnPhone } from './open-points'

const item2 = item('000', '二')

/** 000 二: half of the charter up to a cap, and up to 200 yuan for each worker who paid their own ticket; paid to the enterprise. */
export const transportSubsidy: Measure = {
  id: 'transport-subsidy',
  title: '交通补贴（接外省员工来长春）',
  officialTitle: '省外来长务工人员交通补贴',
  summary: '包车钱补一半，最高 30 万元。自己买票来的，每人最高 200 元。由企业申请。',
  keywords: ['包车', '点对点', '返岗', '车票', '返长', '高铁', '大巴'],
  clause: item2(),
  whoIsPaid: 'enterprise',
  forWhom: {
    condition: askedBy(item2('（一）'), '由企业申请', 'enterprise'),
    words: '发给企业，由企业申请',
    instead: { worker: '户口不在吉林省、自己买票来的，请单位替您报。每人最高 200 元。' },
  },
  byReference: {
    condition: {
      kind: 'oneOf',
      id: 'outerDistrict',
      fact: 'enterpriseDistrict',
      values: Object.keys(outerDistricts),
      clause: item2('（五）5'),
      label: '注册在双阳、九台或外县市',
    },
    words: referenceWords,
  },
  apply: { kind: 'window', window: 'returnApply', clause: item2('（四）1') },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause: item2('（二）'),
    label: '单位的条件',
    of: [
      {
        kind: 'oneOf',
        id: 'cityDistrict',
        fact: 'enterpriseDistrict',
        values: Object.keys(cityDistricts),
        clause: item2('（二）1'),
        label: '注册在长春市城区或开发区',
      },
      anEnterprise(item2('（二）1')),
      {
        kind: 'isTrue',
        id: 'hiredOutsiders',
        fact: 'hiredOutsiders',
        clause: item2('（二）1'),
        label: '春节期间录用了非吉林省户口的外地员工',
      },
    ],
  },
  amount: {
    kind: 'money',
    clause: item2('（一）'),
    parts: [
      {
        kind: 'shareUpTo',
        id: 'charter',
        clause: item2('（一）'),
        label: '包车补一半',
        of: 'charterCost',
        percent: 'charterShare',
        cap: 'charterCap',
      },
      {
        kind: 'eachUpTo',
        id: 'ownFares',
        clause: item2('（五）4'),
        label: '自己买票的员工，每人最高 200 元',
        cap: 'fareCap',
        reaching: 'fareReaching',
        below: 'fareBelow',
        counts: {
          kind: 'all',
          id: 'returnerCounts',
          clause: item2('（二）2'),
          label: '这个人可以算',
          of: [
            {
              kind: 'outsideRegions',
              id: 'registerOutsideProvince',
              fact: 'householdRegister',
              prefixes: ['22'],
              clause: item2('（一）'),
              label: '户口（户籍）不在吉林省',
            },
            {
              kind: 'dayWithin',
              id: 'returnPeriod',
              fact: 'returnDay',
              window: 'returnPeriod',
              clause: item2('（二）2'),
              label: '1月21日到2月5日来长春的',
            },
            {
              kind: 'isFalse',
              id: 'notDispatched',
              fact: 'dispatched',
              clause: item2('（五）3'),
              label: '不是劳务派遣来的',
            },
          ],
        },
      },
    ],
  },
  papers: [
    { id: 'form4', label: '申请表（附件4）', clause: item2('（三）1') },
    { id: 'form5', label: '员工名册（附件5）', clause: item2('（三）2') },
    { id: 'contracts', label: '《劳动合同》复印件', clause: item2('（三）3') },
    { id: 'idCards', label: '外省员工身份证复印件，正反面', clause: item2('（三）4') },
    { id: 'licence', label: '《营业执照》', clause: item2('（三）5') },
    { id: 'costs', label: '包车花钱的凭证，员工自己买票的凭证', clause: item2('（三）6') },
  ],
  steps: [
    {
      who: '企业',
      what: '把材料交到注册地的区就业服务局',
      until: day('2023-02-25'),
      clause: item2('（四）1'),
    },
    { who: '区就业服务局', what: '一份一份审核', clause: item2('（四）2') },
    {
      who: '区人社部门',
      what: '在官方网站公示',
      workingDays: 'returnNoticeDays',
      clause: item2('（四）3'),
    },
    {
      who: '城区、开发区就业部门',
      what: '把材料送市就业服务局 1809 室。过了这天，算自动放弃',
      until: day('2023-02-28'),
      clause: item2('（四）4'),
    },
    { who: '市就业服务局', what: '复核，拨钱给企业', clause: item2('（四）4') },
  ],
  places: [],
  links: [
    { label: '长春就业创业网，能下载表格', address: 'http://www.cchrnet.com/Main', clause: item2('（五）2') },
  ],
  forms: [
    { title: '省外来长务工人员交通补贴申请表', clause: item2('（三）1'), note: '附件4，一式三份' },
    { title: '省外来长务工人员交通补贴名册', clause: item2('（三）2'), note: '附件5，一式三份' },
  ],
  notes: [
    { text: '材料一式三份，都要盖公章。', clause: item2('（三）') },
    { text: '劳务派遣的员工不算。', clause: item2('（五）3') },
    { text: '30 万元封顶只管包车，自己买票的另算。', clause: item2('（一）') },
    { text: '材料作假，取消申报资格。', clause: item2('（五）1') },
  ],
  hotlines: employmentHotlines(item2('（六）')),
  openPoints: [
    {
      id: 'charterRounding',
      clause: item2('（一）'),
      question: '包车钱的一半不是整分时怎么算，文件没有写。',
      assumed: '演示把不到 1 分的舍去。',
    },
    {
      id: 'charterRiders',
      clause: item2('（一）'),
      question: '车上还坐了吉林省户口的人或派遣员工，钱怎么分？文件没有写。',
      assumed: '演示只算接符合条件的员工花的钱，由企业自己分开填。',
    },
    {
      id: 'ticketsOfOnePerson',
      clause: item2('（五）4'),
      question: '一个人有几张票，加起来算还是只算一张？文件没有写。',
      assumed: '演示把一个人的票加起来，最高 200 元。',
    },
    {
      id: 'hiringPeriod',
      clause: item2('（二）1'),
      question: '“春节期间录用”从哪天到哪天，文件没有写。',
      assumed: '演示不另设日期，只看来长春的日子。',
    },
    {
      id: 'bothSubsidies',
      clause: item2('（一）'),
      question: '同一个员工能不能也算进留长补贴，文件没有写。',
      assumed: '系统会提醒工作人员，由人决定。',
    },
    {
      id: 'ticketUnderTwoMeasures',
      clause: item2('（五）4'),
      question: '同一张票，能不能再由本人申请出行补贴，文件没有写。',
      assumed: '系统会提醒工作人员，由人决定。',
    },
    {
      id: 'lastDays',
      clause: item2('（四）4'),
      question: '最后几天申请的，公示满了就过了 2月28日。怎么办，文件没有写。',
      assumed: '公示不缩短，提醒区里早办。',
    },
    {
      id: 'amountOnForm',
      clause: item2('（三）1'),
      question: '附件4 只有一个金额栏，写的是包车（点对点）。填哪个数？文件没有写。',
      assumed: '演示填总数，括号里写各是多少。',
    },
    {
      id: 'fareOnRoster',
      clause: item2('（三）2'),
      question: '附件5 没有票价一栏，写在哪里？文件没有写。',
      assumed: '演示另打一张自费来长人员明细。',
    },
    papersOnPhone(item2('（三）'), '劳动合同、身份证'),
    signedOnPhone(item2('（三）1')),
    noticeFirstDay(item2('（四）3')),
  ],
}
