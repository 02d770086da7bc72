import type { Clause } from '../../../policy/pack/clause'
import type { RosterColumn } from '../../../procedure/part'

/** Who a person is, as the rosters of items 1 and 2 have it (附件2, 附件5). */
export const personColumns = (roster: Clause, outside: Clause): RosterColumn[] => [
  {
    id: 'name',
    kind: 'name',
    label: '姓名',
    headings: ['员工姓名', '职工姓名', '名字'],
    needed: true,
    cardField: 'idNumber',
    clause: roster,
  },
  {
    id: 'sex',
    kind: 'choice',
    label: '性别',
    headings: ['男女'],
    needed: true,
    choices: [
      { value: 'male', label: '男' },
      { value: 'female', label: '女' },
    ],
    clause: roster,
  },
  {
    id: 'idNumber',
    kind: 'idNumber',
    label: '身份证号',
    headings: ['身份证号码', '身份证', '证件号码', '证件号', '公民身份号码', '居民身份证号码'],
    needed: true,
    clause: roster,
  },
  {
    id: 'register',
    kind: 'registerPlace',
    label: '户籍地',
    hint: 'XX省XX市XX县（市）',
    headings: ['户籍', '户口所在地', '户籍所在地', '户籍地址', '籍贯', '家庭住址', '户口'],
    fact: 'householdRegister',
    needed: true,
    clause: outside,
  },
  {
    id: 'phone',
    kind: 'phone',
    label: '手机号码',
    headings: ['手机', '手机号', '联系电话', '电话', '联系方式', '电话号码'],
    needed: true,
    clause: roster,
  },
]

/** What an office writes beside a row. */
export const remarkColumn = (roster: Clause): RosterColumn => ({
  id: 'remark',
  kind: 'text',
  label: '备注',
  headings: ['说明', '其他'],
  needed: false,
  most: 100,
  clause: roster,
})

/** Dispatched workers are outside of both items. */
export const dispatchedColumn = (clause: Clause): RosterColumn => ({
  id: 'dispatched',
  kind: 'yesNo',
  label: '劳务派遣',
  ask: '是劳务派遣来的吗',
  headings: ['是否派遣', '派遣', '是否劳务派遣', '用工形式', '用工方式', '用工性质', '用工类型'],
  words: {
    yes: ['派遣', '派遣工', '派遣制', '劳务派遣', '劳务派遣工', '派遣员工', '派遣人员'],
    no: [
      '合同工',
      '合同制',
      '正式工',
      '正式',
      '正式员工',
      '直签',
      '自有',
      '自有员工',
      '劳动合同',
      '劳动合同制',
      '直招',
    ],
  },
  fact: 'dispatched',
  needed: true,
  sameForAll: '名单里没有劳务派遣的，都是和本单位签的合同',
  clause,
})
