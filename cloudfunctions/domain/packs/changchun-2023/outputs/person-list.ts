import type { ListColumn } from '../../../output/list'

/** The columns that 附件2 and 附件5 have alike, in the words of the source. */
export const personListColumns: ListColumn[] = [
  { heading: '序号', value: { kind: 'serial' }, width: 6 },
  { heading: '姓名', value: { kind: 'text', of: 'name' }, width: 14 },
  { heading: '性别', value: { kind: 'text', of: 'sex' }, width: 6 },
  { heading: '身份证号', value: { kind: 'text', of: 'idNumber' }, width: 22 },
  { heading: '户籍地', value: { kind: 'text', of: 'register' }, width: 26 },
  { heading: '手机号码', value: { kind: 'text', of: 'phone' }, width: 14 },
]
export const remarkListColumn: ListColumn = {
  heading: '备注',
  value: { kind: 'text', of: 'remark' },
  width: 14,
}
