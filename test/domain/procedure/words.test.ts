import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { roleOf, type CityOffices } from '@domain/organisation/offices'
import { officeDefects } from '@domain/organisation/office-defects'
import { changchunOffices as offices } from '@domain/packs/changchun-2023/offices'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import { stagesOf, stepOfStage } from '@domain/procedure/stages'
import { staffStageName, stageName, stepTitle, waitingName, workName } from '@domain/procedure/words'
import travelWords from '../../fixtures/words/travel-words.json'
import { travelOffices, travelReviews, travelStages } from '../../fixtures/procedures/travel'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'
import { everyShape, roomChosen } from './variants'

const stepIn = (stage: string) => {
  const step = stepOfStage(travelProcedure, stage)
  assert.ok(step)
  return step
}

test('stages and works of the travel subsidy are called what workers and offices call them', () => {
  assert.deepEqual(
    travelStages.map((stage) => stageName(travelProcedure, offices, stage)),
    [
      '还没提交',
      '正在找单位工会',
      '单位工会核对中',
      '上级工会复核中',
      '市里审批中',
      '要您补正',
      '审批通过',
      '正在打款',
      '钱已打出',
      '钱没打进去',
      '没有通过',
      '您已撤回',
    ],
  )
  const works = { grassrootsUnion: '核对', districtUnion: '复核', cityCentre: '审批' }
  for (const level of travelOffices) {
    const step = stepIn(travelReviews[level])
    assert.equal(workName(offices, step), works[level])
    assert.equal(waitingName(offices, step), `待${works[level]}`)
    for (const stage of travelStages) {
      const { name, here } = travelWords.staff[`${stage} at ${level}`]
      assert.equal(staffStageName(travelProcedure, offices, stage, here), name, stage)
    }
  }
  assert.equal(stepTitle(offices, stepIn('grassrootsReview')), '单位工会核对身份和车票')
  assert.equal(stepTitle(offices, stepIn('districtReview')), '上级工会复核')
})

test('words of other kinds come from the kind, the office and the step’s own', () => {
  const named = (stage: string) => stageName(inventedProcedure, offices, stage)
  assert.deepEqual(['districtCheck', 'publicNotice', 'bureauReview', 'bureauRecord'].map(named), [
    '区就业服务局初审中',
    '公示中',
    '市人社局审核中',
    '等市人社局备案',
  ])
  assert.deepEqual(
    inventedProcedure.steps.map((step) => waitingName(offices, step)),
    ['待初审', '公示中', '待审核', '待备案', '待打款'],
  )
  assert.equal(stageName(roomChosen, offices, 'room'), '请您选房')
  assert.equal(staffStageName(roomChosen, offices, 'room', true), '等本人选房')
  assert.equal(staffStageName(inventedProcedure, offices, 'bureauRecord', true), '待您备案')
})

test('every stage of every shape has a name, for applicants and for staff', () => {
  for (const [, procedure] of everyShape)
    for (const stage of stagesOf(procedure)) {
      assert.match(stageName(procedure, offices, stage), /^[\p{Script=Han}，]{3,}$/u)
      assert.notEqual(staffStageName(procedure, offices, stage, true), '')
    }
})

/** The roles that the product began with: what they are called, where they are granted, and whom they invite. */
const rolesOfBefore: readonly (readonly [string, string, string[], string[]])[] = [
  ['enterpriseHr', '企业人事', ['enterprise'], ['enterpriseHr']],
  ['grassrootsUnion', '单位工会（基层工会）', ['grassrootsUnion'], ['grassrootsUnion']],
  [
    'districtUnion',
    '区总工会、产业工会（上级工会）',
    ['districtUnion', 'industryUnion'],
    ['districtUnion', 'grassrootsUnion'],
  ],
  ['cityCentre', '市职工服务中心', ['cityCentre'], ['cityCentre', 'districtUnion']],
  [
    'administrator',
    '系统管理员',
    ['platform'],
    ['enterpriseHr', 'grassrootsUnion', 'districtUnion', 'cityCentre', 'administrator'],
  ],
]

test('the offices of the city are sound, and have the roles of before as they were', () => {
  assert.deepEqual(officeDefects(offices), [])
  for (const [id, roleName, organisationKinds, invites] of rolesOfBefore) {
    const found = roleOf(offices, id)
    assert.equal(found?.roleName, roleName)
    assert.deepEqual(found?.organisationKinds, organisationKinds)
    for (const invited of invites) assert.ok(found?.invites.includes(invited), `${id} invites ${invited}`)
  }
  assert.equal(roleOf(offices, 'nobody'), null)
})

test('what is wrong with offices is found', () => {
  const kinds = [{ id: 'bureau', name: '局', scope: 'city' as const, above: [] }]
  const role = {
    id: 'bureau',
    roleName: '局',
    shortName: '局',
    organisationKinds: ['bureau'],
    workName: null,
    invites: [],
  }
  const sound: CityOffices = { kinds, roles: [role] }
  const defects = (changes: Partial<CityOffices>) => officeDefects({ ...sound, ...changes })
  assert.deepEqual(defects({}), [])
  assert.deepEqual(defects({ kinds: [...kinds, ...kinds] }), ['kind bureau twice'])
  assert.deepEqual(defects({ roles: [role, role] }), ['role bureau twice'])
  assert.deepEqual(defects({ kinds: kinds.map((kind) => ({ ...kind, above: ['palace'] })) }), [
    'no kind palace',
  ])
  assert.deepEqual(defects({ roles: [{ ...role, organisationKinds: ['palace'] }] }), ['no kind palace'])
  assert.deepEqual(defects({ roles: [{ ...role, invites: ['king'] }] }), ['no role king'])
  assert.match(defects({ roles: [{ ...role, organisationKinds: [] }] })[0] ?? '', /^shape/)
})
