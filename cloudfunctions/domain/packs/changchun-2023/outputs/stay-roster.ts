import type { ListOutput } from '../../../output/output'
import { item } from '../../authoring'
import { personListColumns, remarkListColumn } from './person-list'

/** 附件2: the persons that are applied for. */
export const stayRoster: ListOutput = {
  kind: 'list',
  id: 'stay-roster',
  name: '附件2 省外留长人员春节务工员工名册',
  attachment: '附件2',
  title: '省外留长人员春节务工员工名册',
  clause: item('000', '一')('（三）2'),
  copies: 3,
  from: 'draft',
  rowsOf: 'roster',
  before: [{ text: '企业名称（公章）：', values: [{ of: 'unitName', kind: 'text' }] }],
  columns: [
    ...personListColumns,
    { heading: '签订劳动合同期限', value: { kind: 'text', of: 'contract' }, width: 30 },
    remarkListColumn,
  ],
  leastRows: 10,
  notes: ['注：户籍地填写XX省XX市XX县（市），此表一式三份。'],
}
