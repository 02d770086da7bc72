import type { FormOutput } from '../../../output/output'
import { item } from '../../authoring'
import { declarationRow, formColumns, label, opinionRow, value, wideRow } from './form-cells'

/**
 * 附件4, as the source has its table. It has one box for an amount and two things are paid: the box has the sum and, where both are
 * paid, what it is of. That is an open point of the pack.
 */
export const transportForm: FormOutput = {
  kind: 'form',
  id: 'transport-form',
  name: '附件4 省外来长务工人员交通补贴申请表',
  attachment: '附件4',
  title: '省外来长务工人员交通补贴申请表',
  clause: item('000', '二')('（三）1'),
  copies: 3,
  from: 'draft',
  columns: formColumns,
  rows: [
    wideRow('企业名称', 'unitName'),
    wideRow('注册地址', 'registeredAddress'),
    {
      cells: [
        label('法人代表'),
        value('legalRepresentative'),
        label('企业经办人及联系电话'),
        value('contactName', 'contactPhone'),
      ],
    },
    { cells: [label('统一社会信用代码'), value('creditCode'), label('联系电话'), value('contactPhone')] },
    {
      cells: [
        label('非吉林省籍\n外来务工人员数'),
        value({ of: 'personsCounted', kind: 'count' }),
        label('“点对点”返岗复工补贴金额'),
        value('payableWorking'),
      ],
    },
    wideRow('企业开户行及账号', 'bankName', 'account'),
    declarationRow(
      '企业对申报材料真实性的声明',
      '我单位承诺：春节期间（2023年1月21日至2月5日）企业提供申请材料和非吉林省籍外来务工人员提供的费用凭证真实有效，与政策相符，审查出材料不实，自愿退回所有领取补贴资金并承担相应法律责任。',
    ),
    opinionRow('区级\n就业\n服务\n部门\n意见', '部门公章：'),
    opinionRow('区级\n人社\n部门\n意见', '部门公章：'),
  ],
  notes: ['注：此表一式三份，内容要填写完整、信息要准确无误'],
}
