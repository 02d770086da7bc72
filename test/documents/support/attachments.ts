import type { Bindable } from '@domain/output/output-defects'
import type { FormCell } from '@domain/output/form'
import type { FormOutput, ListOutput } from '@domain/output/output'

/** The forms of source 000 as data, as far as the shapes have to carry them. */

const label = (text: string): FormCell => ({ kind: 'label', text })
const value = (of: string, columns = 1): FormCell => ({
  kind: 'value',
  values: [{ of, kind: 'text' }],
  columns,
})

export const fieldsOfEnterprise = [
  'enterpriseName',
  'registeredAddress',
  'legalRepresentative',
  'contactName',
  'creditCode',
  'contactPhone',
  'stayers',
  'amount',
  'bankName',
  'bankAccount',
]

export const bindable: Bindable = {
  fields: fieldsOfEnterprise,
  rowFields: {
    roster: ['name', 'sex', 'idNumber', 'register', 'phone', 'contract', 'remark'],
    enterprises: [
      'name',
      'kind',
      'contact',
      'phone',
      'creditCode',
      'bank',
      'account',
      'rate',
      'count',
      'amount',
    ],
  },
}

/** 附件1. */
export const attachmentOne: FormOutput = {
  kind: 'form',
  id: 'stay-form',
  name: '附件1 省外留长人员春节务工补贴申请审批表',
  attachment: '附件1',
  title: '省外留长人员春节务工补贴申请审批表',
  clause: { document: '000', item: '一（三）' },
  copies: 3,
  from: 'draft',
  columns: [3, 4, 3, 4],
  rows: [
    { cells: [label('企业名称'), value('enterpriseName', 3)] },
    { cells: [label('注册地址'), value('registeredAddress', 3)] },
    { cells: [label('法人代表'), value('legalRepresentative'), label('企业\n经办人'), value('contactName')] },
    { cells: [label('统一社会\n信用代码'), value('creditCode'), label('联系电话'), value('contactPhone')] },
    {
      cells: [
        label('留长过节\n省外户籍\n员工人数'),
        { kind: 'value', values: [{ of: 'stayers', kind: 'count' }] },
        label('春节务工\n补贴金额'),
        { kind: 'value', values: [{ of: 'amount', kind: 'money' }] },
      ],
    },
    {
      cells: [
        label('企业开户\n行及账号'),
        {
          kind: 'value',
          columns: 3,
          values: [
            { of: 'bankName', kind: 'text' },
            { of: 'bankAccount', kind: 'text' },
          ],
        },
      ],
    },
    {
      height: 45,
      cells: [
        label('企业对申报\n材料真实性\n及春节期间\n正常生产的\n声明'),
        {
          kind: 'signed',
          columns: 3,
          text: '（声明的内容）',
          places: [
            [
              { kind: 'signature', label: '法定代表人（签字）：' },
              { kind: 'stamp', label: '单位（公章）：' },
            ],
            [{ kind: 'day' }],
          ],
        },
      ],
    },
    ...['区级\n人社\n部门\n意见', '市级\n人社\n部门\n意见'].map((office) => ({
      cells: [
        label(office),
        {
          kind: 'signed' as const,
          columns: 3,
          places: [[{ kind: 'stamp' as const, label: '单位盖章' }], [{ kind: 'day' as const }]],
        },
      ],
    })),
  ],
  notes: ['注：此表一式三份，内容要填写完整、信息要准确无误。'],
}

const opinion = (office: string) => ({
  cells: [
    label(office),
    {
      kind: 'signed' as const,
      columns: 3,
      places: [[{ kind: 'stamp' as const, label: '部门公章：' }], [{ kind: 'day' as const }]],
    },
  ],
})

/** 附件4: other offices than 附件1, and two fields in one cell. */
export const attachmentFour: FormOutput = {
  ...attachmentOne,
  id: 'transport-form',
  name: '附件4 省外来长务工人员交通补贴申请表',
  attachment: '附件4',
  title: '省外来长务工人员交通补贴申请表',
  clause: { document: '000', item: '二（三）' },
  rows: [
    { cells: [label('企业名称'), value('enterpriseName', 3)] },
    { cells: [label('注册地址'), value('registeredAddress', 3)] },
    {
      cells: [
        label('法人代表'),
        value('legalRepresentative'),
        label('企业经办人及联系电话'),
        {
          kind: 'value',
          values: [
            { of: 'contactName', kind: 'text' },
            { of: 'contactPhone', kind: 'text' },
          ],
        },
      ],
    },
    opinion('区级\n就业\n服务\n部门\n意见'),
    opinion('区级\n人社\n部门\n意见'),
  ],
}

/** 附件2. */
export const attachmentTwo: ListOutput = {
  kind: 'list',
  id: 'stay-roster',
  name: '附件2 省外留长人员春节务工员工名册',
  attachment: '附件2',
  title: '省外留长人员春节务工员工名册',
  clause: { document: '000', item: '一（三）' },
  copies: 3,
  from: 'draft',
  rowsOf: 'roster',
  before: [{ text: '企业名称（公章）：', values: [{ of: 'enterpriseName', kind: 'text' }] }],
  columns: [
    { heading: '序号', value: { kind: 'serial' }, width: 6 },
    { heading: '姓名', value: { kind: 'text', of: 'name' }, width: 14 },
    { heading: '性别', value: { kind: 'text', of: 'sex' }, width: 6 },
    { heading: '身份证号', value: { kind: 'text', of: 'idNumber' }, width: 22 },
    { heading: '户籍地', value: { kind: 'text', of: 'register' }, width: 26 },
    { heading: '手机号码', value: { kind: 'text', of: 'phone' }, width: 14 },
    { heading: '签订劳动合同期限', value: { kind: 'text', of: 'contract' }, width: 26 },
    { heading: '备注', value: { kind: 'text', of: 'remark' }, width: 14 },
  ],
  leastRows: 10,
  notes: ['注：户籍地填写XX省XX市XX县（市），此表一式三份。'],
}

/** 附件3: in 万元, with a sum. */
export const attachmentThree: ListOutput = {
  kind: 'list',
  id: 'stay-summary',
  name: '附件3 省外留长人员春节务工补贴汇总表',
  attachment: '附件3',
  title: '省外留长人员春节务工补贴汇总表',
  clause: { document: '000', item: '一（四）2' },
  copies: 1,
  from: 'handedIn',
  rowsOf: 'enterprises',
  before: [{ text: '填报部门（盖章）：　　　　　　　　　　填表时间：　　年　　月　　日' }],
  columns: [
    { heading: '序号', value: { kind: 'serial' }, width: 6 },
    { heading: '企业名称', value: { kind: 'text', of: 'name' }, width: 28 },
    { heading: '企业类型', value: { kind: 'text', of: 'kind' }, width: 10 },
    { heading: '联系人', value: { kind: 'text', of: 'contact' }, width: 10 },
    { heading: '联系电话', value: { kind: 'text', of: 'phone' }, width: 14 },
    { heading: '统一社会代码', value: { kind: 'text', of: 'creditCode' }, width: 22 },
    { heading: '开户行', value: { kind: 'text', of: 'bank' }, width: 22 },
    { heading: '银行账户', value: { kind: 'text', of: 'account' }, width: 24 },
    { heading: '补贴标准（元/人）', value: { kind: 'money', of: 'rate', unit: 'yuan' }, width: 10 },
    { heading: '吸纳人数', value: { kind: 'count', of: 'count' }, width: 8 },
    {
      heading: '补贴金额（万元）',
      value: { kind: 'money', of: 'amount', unit: 'tenThousandYuan' },
      width: 12,
    },
  ],
  sum: { label: '合　计', of: ['count', 'amount'] },
  leastRows: 9,
}
