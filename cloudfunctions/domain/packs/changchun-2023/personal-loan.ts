import type { Condition } from '../../policy/pack/condition'
import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { inCityAreaPoint, noticeFirstDay } from './open-points'

const item7 = item('000', '七')

const route = (number: number, id: string, label: string): Condition => ({
  kind: 'isTrue',
  id,
  fact: id,
  clause: item7(`（一）${number}`),
  label,
})

/** 000 七（一）1–10: any one of ten kinds of founder. */
const routes: Condition[] = [
  route(1, 'registeredUnemployed', '城镇登记失业，有《就业创业证》或《就业失业登记证》'),
  route(2, 'hardToEmploy', '就业困难人员，有《就业创业证》《就业失业登记证》或《残疾证》'),
  route(3, 'veteran', '复员、转业、退役军人，有证件'),
  route(4, 'released', '刑满释放，有相关材料'),
  route(5, 'collegeGraduate', '高校毕业生，有毕业证'),
  route(6, 'overcapacityWorker', '去产能企业的职工或失业人员，有认定材料或《就业创业证》'),
  {
    kind: 'all',
    id: 'returnedFarmer',
    clause: item7('（一）7'),
    label: '农村户口，打工后回乡创业，有一样证明',
    of: [
      {
        kind: 'isTrue',
        id: 'returnedFounder',
        fact: 'returnedFounder',
        clause: item7('（一）7'),
        label: '农村户口，打工后回乡创业',
      },
      {
        kind: 'oneOf',
        id: 'returnProof',
        fact: 'returnProof',
        values: ['insurance', 'ended', 'wages', 'village'],
        clause: item7('（一）7'),
        label: '社保记录、解除劳动关系证明、工资材料、村委会材料，有一样',
        remedy: '四样里备好一样就行。',
        once: '备好一样证明',
      },
    ],
  },
  route(8, 'ruralFounder', '农村户口，在农村自己创业的农民'),
  route(9, 'onlineShop', '网店店主，在电商平台实名注册'),
  route(10, 'registeredPoor', '建档立卡贫困人口'),
]

/** 000 七: a guaranteed loan for people who work for themselves. No amount is stated. */
export const personalLoan: Measure = {
  id: 'personal-loan',
  title: '个人创业贷款',
  officialTitle: '个人创业担保贷款',
  summary: '自己创业的人，十种情况有一种，就能申请担保贷款。',
  keywords: ['创业', '开店', '借钱', '担保', '返乡', '网店', '个体户'],
  clause: item7(),
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(item7('（一）'), '个人申请', 'worker'),
    words: '自己创业的个人',
    instead: { enterprise: '单位要贷款，看“企业创业贷款”。' },
  },
  apply: { kind: 'notStated', clause: item7('（四）'), words: '文件没写截止日期，办以前打电话问一下。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause: item7('（一）'),
    label: '您本人的条件',
    of: [
      {
        kind: 'oneOf',
        id: 'ownBusiness',
        fact: 'workSituation',
        values: ['ownBusiness'],
        clause: item7('（一）'),
        label: '自己创业，没在别的单位上班',
      },
      {
        kind: 'isTrue',
        id: 'workInCityArea',
        fact: 'workInCityArea',
        clause: item7('（二）1'),
        label: '在长春市域内创业，各县市也算',
      },
      {
        kind: 'isTrue',
        id: 'workingAge',
        fact: 'workingAge',
        clause: item7('（一）'),
        label: '在法定劳动年龄内',
      },
      {
        kind: 'any',
        id: 'founderKind',
        clause: item7('（一）'),
        label: '下面十种，有一种就行',
        of: routes,
      },
    ],
  },
  amount: { kind: 'service', clause: item7('（一）'), what: '担保贷款。能贷多少，文件没写，请打电话问。' },
  papers: [
    { id: 'form', label: '个人申请表，一式三份', clause: item7('（三）') },
    { id: 'idCard', label: '身份证原件和复印件', clause: item7('（三）1') },
    {
      id: 'standing',
      label: '《就业创业证》原件和第 2–7 页复印件。或者证明您是哪一种人的材料',
      clause: item7('（三）2'),
    },
    { id: 'licence', label: '营业执照或经营许可等，原件和复印件', clause: item7('（三）3') },
    {
      id: 'guarantorIncome',
      label: '担保人的收入证明、身份证原件和复印件',
      only: '找人担保时要',
      clause: item7('（三）4'),
    },
    {
      id: 'guarantorContract',
      label: '担保人的《劳动合同》复印件两份，盖骑缝章',
      only: '担保人在盈利的大中型企业上班时要',
      clause: item7('（三）4'),
    },
    {
      id: 'deed',
      label: '房产证（不动产产权证书）原件和复印件',
      only: '用不动产抵押时要',
      clause: item7('（三）4'),
    },
    {
      id: 'partnership',
      label: '合伙协议或章程，原件和盖骑缝章的复印件',
      only: '合伙创业时要',
      clause: item7('（三）5'),
    },
    { id: 'credit', label: '个人信用报告原件', clause: item7('（三）6') },
    {
      id: 'marriage',
      label: '夫妻两人的信用报告，结婚证原件和复印件',
      only: '结了婚的要',
      clause: item7('（三）6'),
    },
  ],
  steps: [
    { who: '您', what: '向市就业服务局申请', clause: item7('（二）1') },
    { who: '市就业服务局', what: '初审材料', clause: item7('（二）2') },
    { who: '担保机构、银行', what: '到现场看您和反担保的情况', clause: item7('（二）3') },
    { who: '市就业服务局', what: '开评审会，提出意见', clause: item7('（二）4') },
    {
      who: '市就业服务局',
      what: '在“长春就业”公众号公示',
      workingDays: 'loanNoticeDays',
      clause: item7('（二）5'),
    },
    { who: '您', what: '签合同，到经办银行领贷款', clause: item7('（二）6') },
  ],
  places: [
    {
      name: '中国长春人力资源服务产业园',
      address: '中国长春人力资源服务产业园C座4楼窗口',
      clause: item7('（四）'),
    },
  ],
  links: [],
  forms: [{ title: '长春市创业担保贷款个人申请表', clause: item7('（三）'), note: '一式三份' }],
  notes: [],
  hotlines: [{ name: '创业担保贷款咨询', phone: '0431-81118057', clause: item7('（五）') }],
  openPoints: [
    {
      id: 'loanAmount',
      clause: item7('（一）'),
      question: '能贷多少、利息多少、贷几年，文件没有写。',
      assumed: '不作假定，请打电话问。',
    },
    inCityAreaPoint(item7('（二）1')),
    noticeFirstDay(item7('（二）5')),
    {
      id: 'workingAge',
      clause: item7('（一）'),
      question: '法定劳动年龄到几岁，文件没有写。',
      assumed: '演示让您自己说是不是。',
    },
  ],
}
