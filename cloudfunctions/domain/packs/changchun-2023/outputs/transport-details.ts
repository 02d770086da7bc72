import type { ListOutput } from '../../../output/output'
import { item } from '../../authoring'

/** Who paid their own ticket, what it cost and what is paid for it: a list of our own, because 附件5 has no room for it. */
export const transportDetails: ListOutput = {
  kind: 'list',
  id: 'transport-details',
  name: '自费来长人员明细',
  title: '自费来长人员明细',
  clause: item('000', '二')('（五）4'),
  copies: 1,
  from: 'draft',
  rowsOf: 'ownTickets',
  before: [{ text: '企业名称：', values: [{ of: 'unitName', kind: 'text' }] }],
  columns: [
    { heading: '序号', value: { kind: 'serial' }, width: 6 },
    { heading: '姓名', value: { kind: 'text', of: 'name' }, width: 14 },
    { heading: '身份证号', value: { kind: 'text', of: 'idNumber' }, width: 22 },
    { heading: '来长春的日期', value: { kind: 'day', of: 'returnDay' }, width: 16 },
    { heading: '票价（元）', value: { kind: 'money', of: 'fare', unit: 'yuan' }, width: 12 },
    { heading: '补贴（元）', value: { kind: 'money', of: 'paid', unit: 'yuan' }, width: 12 },
  ],
  sum: { label: '合　计', of: ['fare', 'paid'] },
  notes: ['这张表由留工通按名册列出，不是文件里的附件。附件5没有票价一栏，这张表可以附在后面。'],
}
