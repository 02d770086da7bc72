import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { stayForm } from '@domain/packs/changchun-2023/outputs/stay-form'
import { stayRoster } from '@domain/packs/changchun-2023/outputs/stay-roster'
import { staySummary } from '@domain/packs/changchun-2023/outputs/stay-summary'
import { transportDetails } from '@domain/packs/changchun-2023/outputs/transport-details'
import { transportForm } from '@domain/packs/changchun-2023/outputs/transport-form'
import { transportRoster } from '@domain/packs/changchun-2023/outputs/transport-roster'
import type { ListOutput } from '@domain/output/output'
import { renderForm } from '../../cloudfunctions/documents/render/render-form'
import { renderList } from '../../cloudfunctions/documents/render/render-list'
import { readSheet } from './support/sheet-file'
import { readWord } from './support/word-file'

/*
 * Cell by cell against the tables of source 000, as they are written there: an empty place is one that is filled in. Spaces and line
 * breaks inside of a cell are the typesetter's, and brackets stand in both widths.
 */
const asSet = (text: string): string =>
  text
    .replace(/[\s　]/g, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）')

const formCells = async (form: Parameters<typeof renderForm>[0]): Promise<string[]> => {
  const { rows } = readWord((await renderForm(form, {})).content)
  return rows.flatMap((cells) => cells.map(({ text }) => asSet(text)))
}

const signed = '法定代表人（签字）：单位（公章）：年月日'

test('附件1 is the table of the source, with its notes and as many copies', async () => {
  assert.deepEqual(await formCells(stayForm), [
    ...['企业名称', ''],
    ...['注册地址', ''],
    ...['法人代表', '', '企业经办人', ''],
    ...['统一社会信用代码', '', '联系电话', ''],
    ...['留长过节省外户籍员工人数', '', '春节务工补贴金额', ''],
    ...['企业开户行及账号', ''],
    '企业对申报材料真实性及春节期间正常生产的声明',
    `我单位承诺：春节期间（2023年1月14日至2月5日）正常生产。提供的所有资料真实有效，与政策相符，审查出材料不实，自愿退回所有领取补贴资金并承担相应法律责任。${signed}`,
    ...['区级人社部门意见', '单位盖章年月日'],
    ...['市级人社部门意见', '单位盖章年月日'],
  ])
  const { paragraphs, parts } = readWord((await renderForm(stayForm, {})).content)
  assert.equal(paragraphs[0], '省外留长人员春节务工补贴申请审批表')
  assert.equal(paragraphs.at(-1), '注：此表一式三份，内容要填写完整、信息要准确无误。')
  assert.ok(
    Object.entries(parts).some(([name, text]) => name.startsWith('word/header') && /附件1/.test(text)),
  )
  assert.equal(stayForm.copies, 3)
})

test('附件4 is the table of the source: its offices are others than those of 附件1', async () => {
  assert.deepEqual(await formCells(transportForm), [
    ...['企业名称', ''],
    ...['注册地址', ''],
    ...['法人代表', '', '企业经办人及联系电话', ''],
    ...['统一社会信用代码', '', '联系电话', ''],
    ...['非吉林省籍外来务工人员数', '', '“点对点”返岗复工补贴金额', ''],
    ...['企业开户行及账号', ''],
    '企业对申报材料真实性的声明',
    `我单位承诺：春节期间（2023年1月21日至2月5日）企业提供申请材料和非吉林省籍外来务工人员提供的费用凭证真实有效，与政策相符，审查出材料不实，自愿退回所有领取补贴资金并承担相应法律责任。${signed}`,
    ...['区级就业服务部门意见', '部门公章：年月日'],
    ...['区级人社部门意见', '部门公章：年月日'],
  ])
  const { paragraphs } = readWord((await renderForm(transportForm, {})).content)
  assert.equal(paragraphs[0], '省外来长务工人员交通补贴申请表')
  assert.equal(paragraphs.at(-1), '注：此表一式三份，内容要填写完整、信息要准确无误')
  assert.equal(transportForm.copies, 3)
})

const emptyList = async (list: ListOutput) =>
  readSheet((await renderList(list, { fields: {}, rows: {} })).content)

const tables = [
  {
    list: stayRoster,
    least: 10,
    above: ['附件2', '省外留长人员春节务工员工名册', '企业名称（公章）：'],
    head: ['序号', '姓名', '性别', '身份证号', '户籍地', '手机号码', '签订劳动合同期限', '备注'],
    below: ['注：户籍地填写XX省XX市XX县（市），此表一式三份。'],
  },
  {
    list: staySummary,
    least: 9,
    above: ['附件3', '省外留长人员春节务工补贴汇总表', '填报部门（盖章）：', '填表时间：'],
    head: [
      ...['序号', '企业名称', '企业类型', '联系人', '联系电话', '统一社会代码', '开户行', '银行账户'],
      ...['补贴标准（元/人）', '吸纳人数', '补贴金额（万元）'],
    ],
    below: ['合　计'],
  },
  {
    list: transportRoster,
    least: 20,
    above: ['附件5', '省外来长务工人员交通补贴名册', '企业名称（公章）：'],
    head: ['序号', '姓名', '性别', '身份证号', '户籍地', '手机号码', '备注'],
    below: ['注：户籍地填写XX省XX市XX县（市）'],
  },
]

for (const { list, least, above, head, below } of tables)
  test(`${list.name} has the title, the columns and the end of the source`, async () => {
    const { rows } = await emptyList(list)
    const first = rows.map(([cell]) => cell)
    assert.deepEqual(first.slice(0, above.length), above)
    assert.deepEqual(rows[above.length], head)
    assert.deepEqual(
      first.slice(above.length + 1, above.length + 1 + least),
      Array.from({ length: least }, (_, place) => place + 1),
    )
    assert.deepEqual(first.slice(above.length + 1 + least), below)
    assert.equal(list.copies, list === staySummary ? 1 : 3)
  })

test('our own list says that it is ours, and is none of the source’s attachments', async () => {
  const { rows } = await emptyList(transportDetails)
  assert.equal(rows[0]?.[0], '自费来长人员明细')
  assert.equal(transportDetails.attachment, undefined)
  assert.match(String(rows.at(-1)?.[0]), /不是文件里的附件/)
})

describe.each([60, 10_000])('%i persons', (persons) => {
  // Characters that fonts and encodings lose: of the extension blocks, with · and with a variation mark.
  const names = ['阿卜杜勒·买买提', '𬎆㛃', '王䶮', '葛\u{e0100}样本', '欧阳禤麴', '𠮷龑']
  const roster = Array.from({ length: persons }, (_, place) => ({
    name: `${names[place % names.length]}${place}`,
    sex: place % 2 === 0 ? '男' : '女',
    idNumber: `1101011990${String(place).padStart(7, '0')}X`,
    register: '新疆维吾尔自治区喀什地区疏附县',
    phone: `199${String(place).padStart(8, '0')}`,
    contract: '2022年3月1日至无固定期限',
    remark: null,
  }))

  test.each([
    ['附件2', stayRoster],
    ['附件5', transportRoster],
  ])('every one stands whole in %s', async (_, list) => {
    const { content, changed } = await renderList(list, { fields: {}, rows: { roster } })
    assert.equal(changed, 0)
    const { rows } = readSheet(content)
    const known = list.columns.map(({ value }) => value)
    const listed = rows.slice(4, 4 + persons)
    assert.deepEqual(
      listed,
      roster.map((person, place) =>
        known.map((value) =>
          value.kind === 'serial'
            ? place + 1
            : 'of' in value
              ? person[value.of as keyof typeof person]
              : null,
        ),
      ),
    )
  })
})
