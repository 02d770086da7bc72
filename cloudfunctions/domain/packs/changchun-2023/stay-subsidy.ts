import { day } from '../../calendar/day'
import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { cityDistricts, outerDistricts, referenceWords } from './districts'
import { employmentHotlines } from './hotlines'
import { noticeFirstDay, papersOnPhone, signedOnPhone } from './open-points'

const item1 = item('000', '一')

/** 000 一: 500 yuan to the enterprise for each worker from outside the province who stayed and worked over Spring Festival. */
export const staySubsidy: Measure = {
  id: 'stay-subsidy',
  title: '留长补贴（春节留下干活的外省员工）',
  officialTitle: '省外留长人员春节务工补贴',
  summary: '外省员工春节没走、一直干活，每人补 500 元，发给企业。',
  keywords: ['留岗', '留长', '过年不回家', '务工补贴', '规上企业'],
  clause: item1(),
  whoIsPaid: 'enterprise',
  forWhom: {
    condition: askedBy(item1('（一）'), '由企业申请', 'enterprise'),
    words: '发给企业，由企业申请',
    instead: { worker: '您可以请单位去申请。' },
  },
  byReference: {
    condition: {
      kind: 'oneOf',
      id: 'outerDistrict',
      fact: 'enterpriseDistrict',
      values: Object.keys(outerDistricts),
      clause: item1('（五）5'),
      label: '注册在双阳、九台或外县市',
    },
    words: referenceWords,
  },
  apply: { kind: 'window', window: 'stayApply', clause: item1('（四）1') },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause: item1('（二）'),
    label: '单位的条件',
    of: [
      {
        kind: 'oneOf',
        id: 'cityDistrict',
        fact: 'enterpriseDistrict',
        values: Object.keys(cityDistricts),
        clause: item1('（二）1'),
        label: '注册在长春市城区或开发区',
      },
      {
        kind: 'isTrue',
        id: 'fourAbove',
        fact: 'fourAbove',
        clause: item1('（二）1'),
        label: '是“四上企业”，已经入库入统',
      },
      {
        kind: 'isFalse',
        id: 'notStateOwned',
        fact: 'stateOwned',
        clause: item1('（一）'),
        label: '不是国有或国有控股企业',
      },
      {
        kind: 'isTrue',
        id: 'keptProducing',
        fact: 'keptProducing',
        clause: item1('（二）1'),
        label: '春节（1月14日到2月5日）正常生产，有外省员工留下',
      },
    ],
  },
  amount: {
    kind: 'money',
    clause: item1('（一）'),
    parts: [
      {
        kind: 'perHead',
        id: 'stayers',
        clause: item1('（一）'),
        label: '留下干活的外省员工',
        count: 'stayers',
        rate: 'stayRate',
        counts: {
          kind: 'all',
          id: 'stayerCounts',
          clause: item1('（二）2'),
          label: '这个人可以算',
          of: [
            {
              kind: 'outsideRegions',
              id: 'registerOutsideProvince',
              fact: 'householdRegister',
              prefixes: ['22'],
              clause: item1('（一）'),
              label: '户口（户籍）不在吉林省',
            },
            {
              kind: 'isTrue',
              id: 'stayedThroughout',
              fact: 'stayedThroughout',
              clause: item1('（二）2'),
              label: '1月14日到2月5日没离开长春，参加生产',
            },
            {
              kind: 'isFalse',
              id: 'notDispatched',
              fact: 'dispatched',
              clause: item1('（五）4'),
              label: '不是劳务派遣来的',
            },
          ],
        },
      },
    ],
  },
  papers: [
    { id: 'form1', label: '审批表（附件1）', clause: item1('（三）1') },
    { id: 'form2', label: '员工名册（附件2）', clause: item1('（三）2') },
    { id: 'fourAboveProof', label: '“四上企业”入库入统的证明', clause: item1('（三）3') },
    { id: 'contracts', label: '《劳动合同》复印件', clause: item1('（三）4') },
    { id: 'idCards', label: '外省员工身份证复印件，正反面', clause: item1('（三）5') },
    { id: 'licence', label: '《营业执照》和春节连续生产的材料', clause: item1('（三）6') },
    { id: 'wages', label: '外省员工 1、2 月的工资凭证和考勤表', clause: item1('（三）7') },
  ],
  steps: [
    {
      who: '企业',
      what: '把材料交到注册地的区就业服务局',
      until: day('2023-02-17'),
      clause: item1('（四）1'),
    },
    {
      who: '区、开发区就业服务局',
      what: '初审，填汇总表，报市就业服务局',
      until: day('2023-03-01'),
      clause: item1('（四）2'),
    },
    { who: '市就业服务局', what: '审核', clause: item1('（四）3') },
    {
      who: '市就业服务局',
      what: '在长春就业创业网公示',
      workingDays: 'stayNoticeDays',
      clause: item1('（四）4'),
    },
    { who: '市就业服务局', what: '公示没有异议，拨钱给企业', clause: item1('（四）5') },
  ],
  places: [
    {
      name: '长春市就业服务局（区局往这里报）',
      address: '净月开发区新城大街与天富路交汇，人力资源产业园C座4楼3号窗口',
      clause: item1('（四）2'),
    },
  ],
  links: [
    { label: '长春就业创业网，能下载表格', address: 'http://www.cchrnet.com/Main', clause: item1('（五）3') },
  ],
  forms: [
    { title: '省外留长人员春节务工补贴申请审批表', clause: item1('（三）1'), note: '附件1，一式三份' },
    { title: '省外留长人员春节务工员工名册', clause: item1('（三）2'), note: '附件2，一式三份' },
    { title: '省外留长人员春节务工补贴汇总表', clause: item1('（四）2'), note: '附件3，区就业服务局填' },
  ],
  notes: [
    { text: '材料一式三份，都要盖公章。', clause: item1('（三）') },
    { text: '劳务派遣的员工不算。', clause: item1('（五）4') },
    { text: '材料作假，取消申报资格。', clause: item1('（五）2') },
  ],
  hotlines: employmentHotlines(item1('（六）')),
  openPoints: [
    noticeFirstDay(item1('（四）4')),
    papersOnPhone(item1('（三）'), '劳动合同、身份证、工资凭证和考勤表'),
    signedOnPhone(item1('（三）1')),
    {
      id: 'enterpriseKind',
      clause: item1('（四）2'),
      question: '附件3 的“企业类型”填什么？文件没有写。',
      assumed: '演示空着，由区里填。',
    },
  ],
}
