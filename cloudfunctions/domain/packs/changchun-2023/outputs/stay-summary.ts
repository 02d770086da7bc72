import type { ListOutput } from '../../../output/output'
import { item } from '../../authoring'

/**
 * 附件3: what a district hands to the city, an enterprise a row, in 万元. Of which kind an enterprise is (企业类型), nothing that is
 * handed in says: the column is filled in by hand.
 */
export const staySummary: ListOutput = {
  kind: 'list',
  id: 'stay-summary',
  name: '附件3 省外留长人员春节务工补贴汇总表',
  attachment: '附件3',
  title: '省外留长人员春节务工补贴汇总表',
  clause: item('000', '一')('（四）2'),
  copies: 1,
  from: 'handedIn',
  rowsOf: 'enterprises',
  before: [
    { text: '填报部门（盖章）：', values: [{ of: 'office', kind: 'text' }] },
    { text: '填表时间：', values: [{ of: 'day', kind: 'day' }] },
  ],
  columns: [
    { heading: '序号', value: { kind: 'serial' }, width: 6 },
    { heading: '企业名称', value: { kind: 'text', of: 'unitName' }, width: 28 },
    { heading: '企业类型', value: { kind: 'blank' }, width: 10 },
    { heading: '联系人', value: { kind: 'text', of: 'contactName' }, width: 10 },
    { heading: '联系电话', value: { kind: 'text', of: 'contactPhone' }, width: 14 },
    { heading: '统一社会代码', value: { kind: 'text', of: 'creditCode' }, width: 22 },
    { heading: '开户行', value: { kind: 'text', of: 'bankName' }, width: 22 },
    { heading: '银行账户', value: { kind: 'text', of: 'account' }, width: 24 },
    { heading: '补贴标准（元/人）', value: { kind: 'money', of: 'rate', unit: 'yuan' }, width: 10 },
    { heading: '吸纳人数', value: { kind: 'count', of: 'persons' }, width: 8 },
    {
      heading: '补贴金额（万元）',
      value: { kind: 'money', of: 'payable', unit: 'tenThousandYuan' },
      width: 12,
    },
  ],
  sum: { label: '合　计', of: ['persons', 'payable'] },
  leastRows: 9,
}
