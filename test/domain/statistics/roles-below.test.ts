import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { changchunOffices } from '@domain/packs/changchun-2023/offices'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import { belongToOne, isOfCity, rolesBelow } from '@domain/statistics/roles-below'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'

const below = (role: string, procedures = [travelProcedure, inventedProcedure]) =>
  rolesBelow({ offices: changchunOffices, procedures }, role)

test('the one office of the city sees those that claims come to it from, others those that belong to them', () => {
  assert.deepEqual(below('cityCentre'), ['grassrootsUnion', 'districtUnion'])
  assert.deepEqual(below('districtUnion'), ['grassrootsUnion'])
  assert.deepEqual(below('grassrootsUnion'), [])
  assert.deepEqual(below('districtEmployment'), [])
  assert.deepEqual(below('cityFinance'), ['districtEmployment', 'cityHumanResources'])
})

test('an office of the city sees who stands below it, without any procedure too', () => {
  assert.deepEqual(below('cityEmployment', []), ['districtEmployment'])
  assert.deepEqual(below('cityHumanResources', []), ['districtHumanResources'])
  assert.deepEqual(below('cityHumanResources'), ['districtEmployment', 'districtHumanResources'])
  assert.deepEqual(below('cityCentre', []), [])
})

test('a role that the city does not know, or that looks at no claims, sees nobody', () => {
  assert.deepEqual(below('lampLighter'), [])
  assert.deepEqual(below('enterpriseHr'), [])
})

test('figures are summed for one of several above only where there are several', () => {
  assert.ok(belongToOne(changchunOffices, 'grassrootsUnion'))
  for (const role of ['districtUnion', 'districtEmployment', 'cityCentre', 'lampLighter'])
    assert.ok(!belongToOne(changchunOffices, role), role)
  assert.ok(isOfCity(changchunOffices, 'cityCentre'))
  assert.ok(!isOfCity(changchunOffices, 'districtUnion'))
  assert.ok(!isOfCity(changchunOffices, 'lampLighter'))
})
