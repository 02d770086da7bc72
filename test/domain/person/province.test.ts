import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { provinceName, provinceOf } from '@domain/person/province'
import { registerPlace } from '@domain/procedure/fields/register-place'

test('the province that a register begins with, however it is written', () => {
  for (const [place, code] of [
    ['四川省南充市仪陇县', '51'],
    ['四川南充', '51'],
    ['中国四川省', '51'],
    ['内蒙古自治区通辽市', '15'],
    ['内蒙通辽', '15'],
    ['黑龙江省哈尔滨市', '23'],
    ['广西省柳州市', '45'],
    ['新疆生产建设兵团', '65'],
    ['重庆市万州区', '50'],
    ['吉林省吉林市', '22'],
    ['吉林市船营区', '22'],
    ['海南省海口市', '46'],
    ['河南省周口市', '41'],
    ['河北唐山', '13'],
  ] as const)
    assert.equal(provinceOf(place), code, place)
})

test('places of another province that are called like one, and places without one, have none', () => {
  for (const place of [
    '南充市仪陇县',
    '延边州',
    '河北区',
    '海南区',
    '海南藏族自治州共和县',
    '海南州',
    '河南蒙古族自治县',
    '河南县',
    '',
    '511324',
  ])
    assert.equal(provinceOf(place), null, place)
})

test('a province has its name in full', () => {
  assert.deepEqual(['15', '22', '51', '99'].map(provinceName), ['内蒙古自治区', '吉林省', '四川省', null])
})

test('a register is kept without spaces', () => {
  assert.equal(registerPlace.normalise(' 四川省 南充市\n仪陇县 '), '四川省南充市仪陇县')
})
