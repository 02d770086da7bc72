import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { aCity, type City } from '../support/city'

let city: City
beforeAll(async () => {
  city = await aCity()
})
afterAll(() => city.close())

/** What WeChat answers for the length of one call. */
async function whenWechat<T>(answers: () => Promise<unknown>, act: () => Promise<T>): Promise<T> {
  const { cloud } = await import('../../../cloudfunctions/platform/store/cloud')
  const { openapi } = cloud
  cloud.openapi = { ...openapi, phonenumber: { getPhoneNumber: answers } }
  try {
    return await act()
  } finally {
    cloud.openapi = openapi
  }
}

const input = { code: 'a-code' }

test('the number that WeChat knows comes back', async () => {
  const answer = { errCode: 0, phoneInfo: { purePhoneNumber: '13800000000', countryCode: '86' } }
  const { phone } = await whenWechat(
    () => Promise.resolve(answer),
    () => city.call('worker', 'read-phone-number', input),
  )
  assert.equal(phone, '13800000000')
})

const refusals: readonly [string, () => Promise<unknown>][] = [
  ['a code that was used', () => Promise.reject(new Error('errCode: 40029 invalid code'))],
  ['an answer of another shape', () => Promise.resolve({ errCode: 0 })],
  [
    'a number from abroad',
    () => Promise.resolve({ phoneInfo: { purePhoneNumber: '2025550100', countryCode: '1' } }),
  ],
]
for (const [name, answers] of refusals)
  test(`${name} gives no number, and the person is told to type`, async () => {
    const { code } = await whenWechat(answers, () => city.fails('worker', 'read-phone-number', input))
    assert.equal(code, 'phoneNotGiven')
  })
