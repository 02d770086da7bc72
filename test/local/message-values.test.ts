import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { refusedField } from '../../cloudfunctions/local/openapi/template-values'
import { aCloud, sdkFor, type TestCloud } from './support/cloud'

const taken: Record<string, string[]> = {
  thing1: ['长春站到四平站', '订单123号 已办', '一二三四五六七八九十一二三四五六七八九十', '𠮷'.repeat(20)],
  number1: ['0', '12.5', '9'.repeat(32)],
  letter1: ['a', 'Z'.repeat(32)],
  symbol1: ['~', '！？…~+'],
  character_string1: ['AB-2023/01', 'x'.repeat(32)],
  time2: ['15:01', '9:05', '15:01:59', '2019年10月1日 15:01', '2019-10-01 00:00', '15:01~16:30'],
  date3: [
    '2019年10月1日',
    '2019年10月1日 15:01',
    '2019-10-01',
    '2019/10/1',
    '10月1日',
    '2019.10.01~2019.10.07',
  ],
  amount4: ['￥300', '¥300.00元', '$0.5', '300元', '1234567890'],
  phone_number5: ['+86-0766-66888866', '13800000000'],
  car_number6: ['粤A8Z888挂', '吉A12345'],
  name7: ['张三', '买买提·艾力', 'Anna Smith', '一二三四五六七八九十', 'a'.repeat(20)],
  phrase8: ['好', '审批通过了'],
}
const refused: Record<string, string[]> = {
  thing1: ['', ' ', '一二三四五六七八九十一二三四五六七八九十一', '两\n行'],
  number1: ['1,000', '十', '1'.repeat(33)],
  letter1: ['a1', '中', 'a'.repeat(33)],
  symbol1: ['a', '1', '！'.repeat(6)],
  character_string1: ['编号1', 'x'.repeat(33)],
  time2: [
    '2023-02-15',
    '2023年2月15日',
    '24:00',
    '15:60',
    '下午三点',
    '2023年13月1日 09:00',
    '1:00~2:00~3:00',
  ],
  date3: ['15:01', '2019-13-01', '2019-10/01', '2019', '明天', '2019-10-32'],
  amount4: ['三百元', '￥12345678901', '￥', '300 元', '1,000元'],
  phone_number5: ['电话', '1'.repeat(18)],
  car_number6: ['粤A8Z8888挂', 'A中B'],
  name7: ['一二三四五六七八九十一', 'a'.repeat(21), '张3'],
  phrase8: ['审批已通过了', '通过1', 'ok', '通过。'],
  enum: ['x'],
  thing: ['没有号'],
  words9: ['没有这种'],
}

for (const [key, values] of Object.entries(taken))
  for (const value of values)
    test(`${key} takes ${JSON.stringify(value)}`, () =>
      assert.equal(refusedField({ [key]: { value } }), null))

for (const [key, values] of Object.entries(refused))
  for (const value of values)
    test(`${key} refuses ${JSON.stringify(value)}`, () =>
      assert.match(refusedField({ [key]: { value } }) ?? '', new RegExp(`^data\\.${key}`)))

test('a value that is no value is refused', () => {
  for (const field of [undefined, null, 'text', {}, { value: null }, { value: {} }, { value: true }])
    assert.equal(refusedField({ thing1: field }), 'data.thing1.value')
})

let cloud: TestCloud
beforeAll(async () => {
  cloud = await aCloud()
})
afterAll(() => cloud.close())

test('the SDK gets the number that WeChat gives, and nothing of it is delivered', async () => {
  const message = { touser: 'oPerson', templateId: 't', page: 'pages/home/index', data: {} }
  const time2 = { value: '2023-02-15' }
  const wrong: [object, number][] = [
    [{ ...message, data: { time2 } }, 47003],
    [{ ...message, touser: '' }, 40003],
    [{ ...message, templateId: '' }, 40037],
    [{ ...message, page: 'https://example.com/' }, 41030],
  ]
  for (const [given, errCode] of wrong)
    await assert.rejects(sdkFor(cloud).openapi.subscribeMessage.send(given), { errCode })
  assert.deepEqual(cloud.sentMessages(), [])
  const right = { time2: { value: '2023年2月15日 09:30' } }
  await sdkFor(cloud).openapi.subscribeMessage.send({ ...message, data: right })
  assert.deepEqual(cloud.sentMessages()[0]?.data, right)
})
