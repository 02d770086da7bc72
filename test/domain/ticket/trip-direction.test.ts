import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { checkReading } from '@domain/ticket/check-reading'
import {
  partOfDistrict,
  partOfPlace,
  partOfRegister,
  workTown,
} from '@domain/ticket/places/part-of-changchun'
import { suggestTicket } from '@domain/ticket/suggest-ticket'
import type { TripDirection } from '@domain/ticket/record/ticket'
import { tripDirectionOf } from '@domain/ticket/places/trip-direction'
import { cityDistricts, outerDistricts } from '@domain/packs/changchun-2023/districts'

const harbin = '230102'
const siping = '220302'
const nongan = '220122'

type Case = readonly [from: string, to: string, register: string | null, district: string | null]
const says = (cases: readonly (readonly [Case, TripDirection | null])[]) => {
  for (const [[from, to, register, district], direction] of cases)
    test(`${from} → ${to}, register ${register}, employer in ${district}: ${direction}`, () => {
      assert.equal(tripDirectionOf(from, to, register, district), direction)
    })
}

describe('the way to the place of work, wherever in the city it lies', () => {
  says(
    [
      ['德惠西', '德惠市'],
      ['米沙子', '德惠市'],
      ['公主岭南', '公主岭市'],
      ['范家屯', '公主岭市'],
      ['农安', '农安县'],
      ['榆树', '榆树市'],
      ['五棵树', '榆树市'],
      ['九台南', '九台区'],
      ['双阳', '双阳区'],
      ['长春西', '朝阳区'],
    ].flatMap(([town = '', district = '']) => [
      [['哈尔滨西', town, harbin, district], 'toWork'] as const,
      [[town, '哈尔滨西', harbin, district], 'toHome'] as const,
    ]),
  )
})

describe('where the employer is not known, any part of the city but the own one can be the place of work', () => {
  says([
    [['哈尔滨西', '德惠西', harbin, null], 'toWork'],
    [['哈尔滨西', '公主岭南', harbin, null], 'toWork'],
    [['农安', '哈尔滨', harbin, ''], 'toHome'],
    [['农安', '长春', nongan, null], 'toWork'],
    [['榆树', '农安', nongan, null], 'toHome'],
    [['北京', '农安', nongan, null], 'other'],
    [['农安', '北京', nongan, null], 'other'],
    [['哈尔滨西', '长春', null, null], 'toWork'],
  ])
})

describe('who changes on the way is not told that the ticket is for elsewhere', () => {
  says([
    [['哈尔滨西', '长春', harbin, '德惠市'], 'toWork'],
    [['龙嘉', '北京', '110101', '农安县'], 'toHome'],
    [['哈尔滨西', '德惠西', harbin, '南关区'], null],
    [['德惠西', '哈尔滨西', harbin, '榆树市'], null],
    [['长春', '德惠', harbin, '德惠市'], null],
    [['德惠', '长春', harbin, '朝阳区'], null],
    [['龙嘉', '长春', harbin, '朝阳区'], null],
  ])
})

describe('neither to work nor home', () => {
  says([
    [['沈阳北', '北京', siping, '德惠市'], 'other'],
    [['沈阳北', '北京', siping, null], 'other'],
    [['德惠', '德惠西', harbin, '德惠市'], 'other'],
    [['长春', '长春西', harbin, '朝阳区'], 'other'],
    [['哈尔滨西', '长春', '220102', '朝阳区'], 'other'],
  ])
})

describe('who comes from a town of the city goes to work in another part of it', () => {
  says([
    [['农安', '长春', nongan, '朝阳区'], 'toWork'],
    [['长春', '农安', nongan, '朝阳区'], 'toHome'],
    [['农安', '德惠', nongan, '德惠市'], 'toWork'],
    [['公主岭南', '长春', '220381', null], 'toWork'],
    [['九台', '长春', '220181', null], 'toWork'],
    [['长春', '德惠', '220102', '德惠市'], 'toWork'],
  ])
})

test('a place that is not in the table is for the worker to say', () => {
  assert.equal(tripDirectionOf('某地', '德惠', harbin, '德惠市'), null)
})

test('every district of the source is a part of Changchun, the outer ones each a town of their own', () => {
  for (const name of Object.values(cityDistricts)) assert.equal(partOfDistrict(name), 'urban', name)
  const parts = Object.values(outerDistricts).map(partOfDistrict)
  assert.equal(new Set(parts).size, Object.keys(outerDistricts).length)
  assert.ok(!parts.includes('urban'))
  assert.equal(partOfDistrict('德惠市总工会'), '德惠')
  assert.equal(partOfDistrict(' '), null)
  assert.equal(partOfRegister(siping), null)
  assert.equal(partOfRegister('220184'), '公主岭')
  assert.equal(partOfPlace('龙嘉'), 'urban')
  assert.deepEqual(
    ['德惠市', '南关区', '', null].map((district) => workTown(district)),
    ['德惠', '长春', '长春', '长春'],
  )
})

test('a reading is suggested and doubted by the place of the employer', () => {
  const field = (value: string) => ({ value, confidence: 0.99, source: 'text' as const, region: null })
  const reading = {
    kind: 'railInvoice' as const,
    fields: { from: field('哈尔滨西'), to: field('德惠西') },
    doubts: [],
    counted: true,
    reason: null,
  }
  assert.equal(suggestTicket(reading, harbin, '德惠市').direction, 'toWork')
  assert.equal(suggestTicket(reading, harbin, '南关区').direction, null)
  const claimant = { name: '', idNumber: '', householdRegister: harbin }
  for (const district of [undefined, null, '德惠市', '南关区'])
    assert.deepEqual(checkReading(reading, { ...claimant, district }), [], String(district))
})
