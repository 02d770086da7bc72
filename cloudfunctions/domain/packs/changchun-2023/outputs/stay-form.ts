import type { FormOutput } from '../../../output/output'
import { item } from '../../authoring'
import { declarationRow, formColumns, label, opinionRow, value, wideRow } from './form-cells'

/** 附件1, as the source has its table: whoever applies signs and stamps it, and two offices say what they think. */
export const stayForm: FormOutput = {
  kind: 'form',
  id: 'stay-form',
  name: '附件1 省外留长人员春节务工补贴申请审批表',
  attachment: '附件1',
  title: '省外留长人员春节务工补贴申请审批表',
  clause: item('000', '一')('（三）1'),
  copies: 3,
  from: 'draft',
  columns: formColumns,
  rows: [
    wideRow('企业名称', 'unitName'),
    wideRow('注册地址', 'registeredAddress'),
    {
      cells: [label('法人代表'), value('legalRepresentative'), label('企　业\n经办人'), value('contactName')],
    },
    { cells: [label('统一社会\n信用代码'), value('creditCode'), label('联系电话'), value('contactPhone')] },
    {
      cells: [
        label('留长过节\n省外户籍\n员工人数'),
        value({ of: 'personsCounted', kind: 'count' }),
        label('春节务工\n补贴金额'),
        value({ of: 'payable', kind: 'money' }),
      ],
    },
    wideRow('企业开户\n行及账号', 'bankName', 'account'),
    declarationRow(
      '企业对申报\n材料真实性\n及春节期间\n正常生产的\n声明',
      '我单位承诺：春节期间（2023年1月14日至2月5日）正常生产。提供的所有资料真实有效，与政策相符，审查出材料不实，自愿退回所有领取补贴资金并承担相应法律责任。',
    ),
    opinionRow('区级\n人社\n部门\n意见', '单位盖章'),
    opinionRow('市级\n人社\n部门\n意见', '单位盖章'),
  ],
  notes: ['注：此表一式三份，内容要填写完整、信息要准确无误。'],
}
