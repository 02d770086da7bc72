import type { ListOutput } from '../../../output/output'
import { item } from '../../authoring'
import { personListColumns, remarkListColumn } from './person-list'

/** 附件5: the persons that are applied for. It has no column for a fare; `transport-details` has. */
export const transportRoster: ListOutput = {
  kind: 'list',
  id: 'transport-roster',
  name: '附件5 省外来长务工人员交通补贴名册',
  attachment: '附件5',
  title: '省外来长务工人员交通补贴名册',
  clause: item('000', '二')('（三）2'),
  copies: 3,
  from: 'draft',
  rowsOf: 'roster',
  before: [{ text: '企业名称（公章）：', values: [{ of: 'unitName', kind: 'text' }] }],
  columns: [...personListColumns, remarkListColumn],
  leastRows: 20,
  notes: ['注：户籍地填写XX省XX市XX县（市）'],
}
