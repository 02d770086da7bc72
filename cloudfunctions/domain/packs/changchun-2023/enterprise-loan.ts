import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { inCityAreaPoint, noticeFirstDay } from './open-points'

const item8 = item('000', '八')

/** 000 八: a guaranteed loan for small and medium enterprises that hired enough people. Computes the hires that are needed. */
export const enterpriseLoan: Measure = {
  id: 'enterprise-loan',
  title: '企业创业贷款（招了新人的中小企业）',
  officialTitle: '中小微企业创业担保贷款',
  summary: '中小微企业一年内新招的人够多，就能申请贴息贷款。',
  keywords: ['贷款', '贴息', '中小企业', '小微', '借钱', '招人'],
  clause: item8(),
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(item8('（一）1'), '由企业申请', 'enterprise'),
    words: '长春市域内的中型、小型、微型企业',
    instead: { worker: '个人创业，看“个人创业贷款”。' },
  },
  apply: { kind: 'notStated', clause: item8('（四）'), words: '文件没写截止日期，办以前打电话问一下。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause: item8('（一）'),
    label: '单位的条件',
    of: [
      {
        kind: 'oneOf',
        id: 'businessUnit',
        fact: 'unitKind',
        values: ['enterprise', 'privateNonEnterprise', 'cooperative', 'individual'],
        clause: item8('（一）1'),
        label: '是企业。民办非企业单位、农民合作社等创业实体也算',
      },
      {
        kind: 'isTrue',
        id: 'smallOrMedium',
        fact: 'smallOrMedium',
        clause: item8('（一）1'),
        label: '是中型、小型或微型企业',
      },
      {
        kind: 'isTrue',
        id: 'registeredInProvince',
        fact: 'registeredInProvince',
        clause: item8('（一）2'),
        label: '在吉林省登记注册',
      },
      {
        kind: 'isTrue',
        id: 'unitInCityArea',
        fact: 'unitInCityArea',
        clause: item8('（二）1'),
        label: '在长春市域内，各县市也算',
      },
      {
        kind: 'isTrue',
        id: 'hiredLately',
        fact: 'hiredLately',
        clause: item8('（一）2'),
        label: '最近 12 个月招了新人',
      },
      {
        kind: 'any',
        id: 'enoughHires',
        clause: item8('（一）2'),
        label: '新招的人数够',
        of: [
          {
            kind: 'shareAtLeast',
            id: 'shareOfStaff',
            fact: 'newHires',
            whole: 'presentStaff',
            parameter: 'newHireShare',
            clause: item8('（一）2'),
            label: '新招的人够现有职工的 15%',
            remedy: '再招几个符合条件的人，签 1 年以上合同。',
            once: '再招够人',
          },
          {
            kind: 'all',
            id: 'largeStaffShare',
            clause: item8('（一）2'),
            label: '职工超过 100 人的，够 8% 就行',
            of: [
              {
                kind: 'moreThan',
                id: 'largeStaff',
                fact: 'presentStaff',
                parameter: 'largeStaff',
                clause: item8('（一）2'),
                label: '现有职工超过 100 人',
              },
              {
                kind: 'shareAtLeast',
                id: 'shareOfLargeStaff',
                fact: 'newHires',
                whole: 'presentStaff',
                parameter: 'newHireShareLarge',
                clause: item8('（一）2'),
                label: '新招的人够现有职工的 8%',
                remedy: '再招几个符合条件的人，签 1 年以上合同。',
                once: '再招够人',
              },
            ],
          },
        ],
      },
      {
        kind: 'isTrue',
        id: 'creditClean',
        fact: 'creditClean',
        clause: item8('（一）3'),
        label: '没有拖欠工资、欠缴社保等严重违法违规的信用记录',
      },
    ],
  },
  amount: {
    kind: 'service',
    clause: item8('（二）6'),
    what: '贴息贷款。能贷多少、贴多少，文件没写，请打电话问。',
  },
  papers: [
    { id: 'form', label: '企业贴息申请表', clause: item8('（三）') },
    { id: 'licence', label: '营业执照或经营许可，原件和复印件', clause: item8('（三）1') },
    { id: 'profile', label: '企业简介：概况、主营业务', clause: item8('（三）2') },
    { id: 'roster', label: '备案的用工手册或花名册', clause: item8('（三）3') },
    { id: 'contractList', label: '备案的全员《劳动合同备案名册》', clause: item8('（三）3') },
    {
      id: 'hires',
      label: '新招人员的名册、劳动合同、《就业创业证》、身份证，原件和复印件',
      clause: item8('（三）3'),
    },
    { id: 'wages', label: '近三个月工资表', clause: item8('（三）3') },
    { id: 'insurance', label: '全员社保缴费证明', clause: item8('（三）4') },
    { id: 'pledge', label: '承诺书', only: '信用记录查不到时要', clause: item8('（一）3') },
  ],
  steps: [
    { who: '企业', what: '向市就业服务局申请', clause: item8('（二）1') },
    { who: '市就业服务局', what: '初审材料', clause: item8('（二）2') },
    { who: '担保机构', what: '到企业现场审核', clause: item8('（二）3') },
    { who: '市就业服务局', what: '开评审会，提出意见', clause: item8('（二）4') },
    {
      who: '市就业服务局',
      what: '在“长春就业”公众号公示',
      workingDays: 'enterpriseLoanNoticeDays',
      clause: item8('（二）5'),
    },
    { who: '银行', what: '给符合贴息的企业放款', clause: item8('（二）6') },
  ],
  places: [
    {
      name: '中国长春人力资源服务产业园',
      address: '中国长春人力资源服务产业园C座4楼窗口',
      clause: item8('（四）'),
    },
  ],
  links: [],
  forms: [{ title: '长春市创业担保贷款企业贴息申请表', clause: item8('（三）'), note: '一式一份' }],
  notes: [
    { text: '材料都要盖企业公章。', clause: item8('（三）') },
    { text: '信用记录查不到的，企业写承诺书。', clause: item8('（一）3') },
  ],
  hotlines: [{ name: '创业担保贷款咨询', phone: '0431-81118057', clause: item8('（五）') }],
  openPoints: [
    {
      id: 'staffBase',
      clause: item8('（一）2'),
      question: '“现有在职职工”按哪天算，算不算新招的人？文件没有写。',
      assumed: '演示按申请时的全部职工算，新招的也在里面。',
    },
    {
      id: 'individualBusinesses',
      clause: item8('（一）1'),
      question: '个体户算不算“各类创业实体”，文件没有写。',
      assumed: '演示算。',
    },
    {
      id: 'otherRecords',
      clause: item8('（一）3'),
      question: '“等严重违法违规信用记录”还包括哪些，文件没有写。',
      assumed: '演示按企业自己说的算。',
    },
    inCityAreaPoint(item8('（二）1')),
    noticeFirstDay(item8('（二）5')),
    {
      id: 'loanAmount',
      clause: item8('（二）6'),
      question: '能贷多少、贴多少利息，文件没有写。',
      assumed: '不作假定，请打电话问。',
    },
  ],
}
