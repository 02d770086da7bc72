import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { packs } from '@domain/packs/all-packs'
import { changchunOffices } from '@domain/packs/changchun-2023/offices'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import { allProcedures, officesOf, procedureOf } from '@domain/packs/procedures'
import { outputsOf } from '@domain/packs/outputs-of'
import { sampleClauses } from '@domain/packs/sample-2023/clauses'
import { sampleCampaigns } from '@domain/packs/sample-campaigns'
import { sourceClauses } from '@domain/packs/source-clauses'
import type { Pack } from '@domain/policy/pack/pack'
import { packDefects } from '@domain/policy/editions/pack-defects'
import type { Field } from '@domain/procedure/field'
import type { OfficeRule } from '@domain/procedure/office-rule'
import type { PaperGroup, Part } from '@domain/procedure/part'
import type { Procedure } from '@domain/procedure/procedure'
import { procedureDefects } from '@domain/procedure/defects/procedure-defects'
import type { Step } from '@domain/procedure/step'
import { inventedCampaign, inventedClauses } from '../../fixtures/procedures/invented'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'

for (const { packId, offices, procedures } of allProcedures)
  for (const procedure of procedures)
    test(`${packId} ${procedure.measureId} is sound`, () => {
      const pack = [...packs, ...sampleCampaigns].find(({ id }) => id === packId)
      assert.ok(pack)
      const clauses = sampleCampaigns.includes(pack) ? sampleClauses : sourceClauses
      const outputs = outputsOf(packId, procedure.measureId).map(({ id }) => id)
      assert.deepEqual(procedureDefects(procedure, pack, offices, clauses, outputs), [])
    })

test('the check offers no sample, and no source states a word of one', () => {
  for (const sample of sampleCampaigns) {
    assert.deepEqual(packDefects(sample, sampleClauses), [])
    assert.ok(packDefects(sample, sourceClauses).some(({ defect }) => defect.startsWith('no clause ')))
    assert.equal(
      packs.find(({ id }) => id === sample.id),
      undefined,
    )
    assert.match(sample.city, /示例/)
    assert.match(sample.title, /示例/)
    for (const { title, officialTitle, summary } of sample.measures)
      for (const words of [title, officialTitle, summary]) assert.match(words, /示例/)
  }
})

test('a procedure is found by pack and measure, and a measure without one has none', () => {
  assert.equal(procedureOf('changchun-2023', 'travel-subsidy'), travelProcedure)
  assert.equal(procedureOf('changchun-2023', 'coupons'), null)
  assert.equal(procedureOf('dalian-2021', 'travel-subsidy'), null)
  assert.equal(officesOf('changchun-2023'), changchunOffices)
  assert.equal(officesOf('nowhere'), null)
})

test('the invented procedure is sound without a line of code', () => {
  assert.deepEqual(packDefects(inventedCampaign, inventedClauses), [])
  assert.deepEqual(defects({}), [])
})

function defects(
  changes: Partial<Procedure>,
  { pack = inventedCampaign, offices = changchunOffices, outputs = [] as readonly string[] } = {},
): string[] {
  return procedureDefects({ ...inventedProcedure, ...changes }, pack, offices, inventedClauses, outputs).map(
    ({ at, defect }) => `${at}: ${defect}`,
  )
}

const withStep = (id: string, change: (step: Step) => Step): Partial<Procedure> => ({
  steps: inventedProcedure.steps.map((step) => (step.id === id ? change(step) : step)),
})
const withoutStep = (...ids: string[]): Partial<Procedure> => ({
  steps: inventedProcedure.steps.filter(({ id }) => !ids.includes(id)),
})
const withOffice = (id: string, office: OfficeRule) => withStep(id, (step) => ({ ...step, office }))
const withField = (id: string, changes: Partial<Field>): Partial<Procedure> => ({
  form: inventedProcedure.form.map((section) => ({
    ...section,
    fields: section.fields.map((field) => (field.id === id ? { ...field, ...changes } : field)),
  })),
})
const withoutField = (id: string): Partial<Procedure> => ({
  form: inventedProcedure.form.map((section) => ({
    ...section,
    fields: section.fields.filter((field) => field.id !== id),
  })),
})
const clause = { document: '901', item: '一' }
const papers = inventedProcedure.parts.find((part) => part.kind === 'papers')
const withPaper = (
  changes: Partial<Extract<Part, { kind: 'papers' }>['list'][number]>,
): Partial<Procedure> => ({
  parts: papers
    ? [
        {
          ...papers,
          list: papers.list.map((paper, place) => (place === 0 ? { ...paper, ...changes } : paper)),
        },
      ]
    : [],
})
const measureWith = (changes: Partial<Pack['measures'][number]>): Pack => ({
  ...inventedCampaign,
  measures: inventedCampaign.measures.map((measure) => ({ ...measure, ...changes })),
})

describe('the line of steps', () => {
  test('two steps of one name', () => {
    const [first] = inventedProcedure.steps
    assert.ok(first)
    assert.ok(
      defects(withStep('bureauReview', (step) => ({ ...step, id: first.id }))).includes(
        'steps: districtCheck twice',
      ),
    )
  })
  test('a step that is called as a stage of every procedure', () => {
    assert.deepEqual(defects(withStep('bureauRecord', (step) => ({ ...step, id: 'returned' }))), [
      'steps.returned: is a stage of every procedure',
    ])
  })
  test('a payment that is not the last step', () => {
    const steps = [...inventedProcedure.steps].reverse()
    assert.ok(defects({ steps }).includes('steps.payment: a payment is the last step'))
  })
  test('nobody reviews', () => {
    assert.ok(defects(withoutStep('districtCheck', 'bureauReview')).includes('steps: nobody reviews'))
  })
  test('a union is found by a step that is not the first, not of the employer’s union, or has none above', () => {
    const finding = (id: string) =>
      withStep(id, (step) => (step.kind === 'review' ? { ...step, finding: { id: 'findingUnion' } } : step))
    assert.deepEqual(defects(finding('bureauReview')), [
      'steps.bureauReview: an employer’s union is found before every other step',
      'steps.bureauReview: finds a union and does not belong to the union of the employer',
      'steps.bureauReview: no office above finds the union',
    ])
  })
  test('two parts of one kind', () => {
    assert.deepEqual(
      defects({ parts: [...inventedProcedure.parts, ...inventedProcedure.parts] }).slice(0, 1),
      ['parts: papers twice'],
    )
  })
})

describe('the form', () => {
  test('two fields, sections, papers or outputs of one name', () => {
    const [section] = inventedProcedure.form
    assert.ok(section)
    const again = defects({ form: [...inventedProcedure.form, { ...section, fields: [] }] })
    assert.deepEqual(again, ['form: section unit twice'])
    assert.ok(
      defects({ form: [...inventedProcedure.form, { ...section, id: 'again' }] }).includes(
        'form: unitName twice',
      ),
    )
    assert.deepEqual(defects(withPaper({ id: 'contracts' })), ['papers: contracts twice'])
    assert.deepEqual(defects({ outputs: ['letter', 'letter'] }, { outputs: ['letter'] }), [
      'outputs: letter twice',
    ])
  })
  test('an output that the city does not have', () => {
    assert.deepEqual(defects({ outputs: ['letter'] }), ['outputs: no output letter'])
  })
  test('a field or a paper that depends on what is not there, or on itself', () => {
    const needed = { field: 'nothing', values: [true] }
    assert.deepEqual(defects(withField('wagesPaid', { needed })), [
      'form.wagesPaid: depends on nothing, which is no field',
    ])
    assert.deepEqual(defects(withPaper({ needed })), [
      'papers.licence: depends on nothing, which is no field',
    ])
    assert.deepEqual(defects(withField('wagesPaid', { needed: { field: 'wagesPaid', values: [1] } })), [
      'form.wagesPaid: depends on itself',
    ])
  })
  test('a question that the check does not ask, or that another kind of field answers', () => {
    assert.deepEqual(defects(withField('newHires', { question: 'none' })), [
      'form.newHires: no question none',
    ])
    assert.deepEqual(defects(withField('newHires', { question: 'pilotZone' })), [
      'form.newHires: a count cannot hold the answer of pilotZone',
    ])
  })
  test('a choice without anything to choose, or with one value twice', () => {
    assert.deepEqual(defects(withField('district', { choices: [] })), [
      'form.district: offers nothing to choose',
    ])
    const again = { value: 'chaoyang', label: '朝阳区' }
    assert.deepEqual(defects(withField('district', { choices: [again, again] })), [
      'form.district: choice chaoyang twice',
    ])
  })
  test('limits that nothing can keep, and a card that is no card', () => {
    assert.deepEqual(defects(withField('unitName', { least: 9, most: 8 })), [
      'form.unitName: least is more than most',
    ])
    assert.deepEqual(defects(withField('legalRepresentative', { cardField: 'unitName' })), [
      'form.legalRepresentative: unitName is no ID number',
    ])
  })
  test('a notice that shows what is no field', () => {
    const shown = withStep('publicNotice', (step) =>
      step.kind === 'notice' ? { ...step, shows: ['shoe'] } : step,
    )
    assert.deepEqual(defects(shown), ['steps.publicNotice: shows shoe, which is no field'])
  })
  test('a notice that shows free text, which may say anything', () => {
    const calledByAnother = defects({ calledBy: 'legalRepresentative' })
    assert.deepEqual(calledByAnother, ['steps.publicNotice: shows unitName, which is free text'])
  })
})

describe('facts', () => {
  test('a fact of the measure that nothing settles', () => {
    assert.deepEqual(defects(withoutField('newHires')), [
      'steps.publicNotice: shows newHires, which is no field',
      'form: nothing settles newHires',
    ])
  })
  test('a field or a part that settles what no rule asks', () => {
    assert.deepEqual(defects(withField('wagesPaid', { fact: 'wages' })), [
      'form.wagesPaid: settles wages, which no rule asks',
    ])
    assert.deepEqual(defects({ parts: papers ? [{ ...papers, settles: ['luck'] }] : [] }), [
      'parts.papers: settles luck, which no rule asks',
    ])
  })
  test('a paper for a way that the measure does not have', () => {
    assert.deepEqual(defects(withPaper({ routes: ['nowhere'] })), ['papers.licence: no route nowhere'])
  })
  test('a group of papers of which one will do', () => {
    const group = (changes: Partial<PaperGroup>): PaperGroup => ({
      id: 'proof',
      label: '证明',
      papers: ['branchLicence', 'statement'],
      needed: true,
      clause,
      ...changes,
    })
    const withGroups = (...oneOf: PaperGroup[]) => defects({ parts: papers ? [{ ...papers, oneOf }] : [] })
    assert.deepEqual(withGroups(group({})), [])
    assert.deepEqual(withGroups(group({ papers: ['branchLicence', 'nowhere'] })), [
      'papers.proof: nowhere is no paper',
    ])
    assert.deepEqual(withGroups(group({ papers: ['licence', 'statement'] })), [
      'papers.proof: licence is needed by itself',
    ])
    assert.deepEqual(withGroups(group({}), group({ id: 'other' })), [
      'papers: branchLicence twice in groups',
      'papers: statement twice in groups',
    ])
    assert.deepEqual(withGroups(group({ papers: ['statement', 'statement'] })), [
      'papers: statement twice in groups',
    ])
    assert.deepEqual(
      withGroups(group({}), group({ papers: ['branchLicence', 'statement'] })).includes(
        'papers: group proof twice',
      ),
      true,
    )
    assert.deepEqual(withGroups(group({ needed: { field: 'nothing', values: [true] } })), [
      'papers.proof: depends on nothing, which is no field',
    ])
    assert.match(withGroups(group({ papers: ['statement'] }))[0] ?? '', /shape/, 'one is no choice')
    assert.deepEqual(withGroups(group({ clause: { document: '901', item: 'nowhere' } })).length, 1)
  })
})

describe('offices', () => {
  test('a role or an office that the city does not have', () => {
    assert.deepEqual(
      defects(withOffice('bureauRecord', { kind: 'theOne', officeKind: 'palace', role: 'king' })),
      ['steps.bureauRecord: no role king'],
    )
    assert.deepEqual(
      defects(withOffice('bureauRecord', { kind: 'theOne', officeKind: 'palace', role: 'cityFinance' })),
      ['steps.bureauRecord: no office palace'],
    )
    assert.ok(
      defects(
        {},
        {
          offices: {
            ...changchunOffices,
            roles: changchunOffices.roles.filter(({ id }) => id !== 'enterpriseHr'),
          },
        },
      ).includes('applicant: no role enterpriseHr'),
    )
  })
  test('an office of which there is not one, and a role that is not of its office', () => {
    assert.deepEqual(
      defects(
        withOffice('bureauRecord', {
          kind: 'theOne',
          officeKind: 'districtEmployment',
          role: 'districtEmployment',
        }),
      ),
      ['steps.bureauRecord: districtEmployment is not one of the city'],
    )
    assert.deepEqual(
      defects(withOffice('bureauRecord', { kind: 'theOne', officeKind: 'cityFinance', role: 'cityCentre' })),
      ['steps.bureauRecord: cityCentre is no role of cityFinance'],
    )
  })
  test('a district that no field names', () => {
    assert.deepEqual(
      defects(
        withOffice('districtCheck', {
          kind: 'ofDistrict',
          field: 'unitName',
          officeKind: 'districtEmployment',
          role: 'districtEmployment',
        }),
      ),
      ['steps.districtCheck: unitName is no district'],
    )
  })
  test('an office above nobody', () => {
    assert.deepEqual(defects(withOffice('bureauReview', { kind: 'above', role: 'cityHumanResources' })), [
      'steps.bureauReview: stands above nobody',
    ])
    assert.deepEqual(defects(withOffice('districtCheck', { kind: 'above', role: 'districtEmployment' })), [
      'steps.districtCheck: stands above nobody',
    ])
    assert.deepEqual(defects(withOffice('bureauReview', { kind: 'above', role: 'cityEmployment' })), [])
  })
  test('the union of an employer that nobody names, by a role that is no union’s', () => {
    assert.deepEqual(defects(withOffice('districtCheck', { kind: 'unionOfEmployer', role: 'cityFinance' })), [
      'steps.districtCheck: cityFinance is no role of a grassroots union',
      'steps.districtCheck: no field names the employer',
    ])
  })
  test('a unit of its own that is not the applicant', () => {
    assert.deepEqual(defects(withOffice('publicNotice', { kind: 'ownUnit', role: 'agencyStaff' })), [
      'steps.publicNotice: the unit that applies has another role',
    ])
    assert.deepEqual(defects(withOffice('publicNotice', { kind: 'ownUnit', role: 'enterpriseHr' })), [])
  })
})

describe('days', () => {
  const due = (id: string, changed: Extract<Step, { kind: 'review' }>['due']) =>
    withStep(id, (step) => (step.kind === 'review' ? { ...step, due: changed } : step))
  test('a due day that the pack does not have, or of another kind', () => {
    assert.ok(
      defects(due('districtCheck', { workingDays: 'none' })).includes(
        'steps.districtCheck: no parameter none',
      ),
    )
    assert.ok(
      defects(due('districtCheck', { day: 'pilotNoticeDays' })).includes(
        'steps.districtCheck: pilotNoticeDays is a count',
      ),
    )
    assert.ok(
      defects(due('districtCheck', { workingDays: 'pilotPaidBy' })).includes(
        'steps.districtCheck: pilotPaidBy is a day',
      ),
    )
    const correctBy = withStep('districtCheck', (step) =>
      step.kind === 'review' ? { ...step, correctBy: { day: 'none' } } : step,
    )
    assert.deepEqual(defects(correctBy), ['steps.districtCheck: no parameter none'])
  })
  test('a notice by working days that are not there, and one that is over when its office says so', () => {
    const notice = (workingDays: string | null) =>
      withStep('publicNotice', (step) => (step.kind === 'notice' ? { ...step, workingDays } : step))
    assert.ok(defects(notice('none')).includes('steps.publicNotice: no parameter none'))
    assert.deepEqual(defects(notice('pilotLeast')), [
      'steps.publicNotice: runs by pilotLeast, which the check does not show',
      'steps: the check shows pilotNoticeDays, by which no step runs',
    ])
    assert.deepEqual(defects(notice(null)), ['steps: the check shows pilotNoticeDays, by which no step runs'])
  })
  test('a day that the check does not show', () => {
    assert.deepEqual(defects({}, { pack: measureWith({ steps: [] }) }), [
      'steps.publicNotice: runs by pilotNoticeDays, which the check does not show',
      'steps.bureauReview: is due on a day that the check does not show',
      'steps.payment: is due on a day that the check does not show',
    ])
  })
})

describe('money', () => {
  test('money that ends in neither a payment nor a record', () => {
    assert.deepEqual(defects({ ...withoutStep('payment', 'bureauRecord'), payee: { kind: 'none' } }), [
      'steps: money ends in neither a payment nor a record',
    ])
    assert.deepEqual(defects({ ...withoutStep('payment'), payee: { kind: 'none' } }), [])
  })
  test('one office alone, without a second reading', () => {
    const alone = (secondReading: boolean): Partial<Procedure> => ({
      steps: inventedProcedure.steps.flatMap((step) =>
        step.id === 'districtCheck' || step.id === 'payment'
          ? []
          : [step.kind === 'review' ? { ...step, secondReading } : step],
      ),
      payee: { kind: 'none' },
    })
    assert.ok(defects(alone(false)).includes('steps: one office alone passes money'))
    assert.ok(!defects(alone(true)).includes('steps: one office alone passes money'))
  })
  test('a payment to nobody, and somebody whom no step pays', () => {
    assert.deepEqual(defects({ payee: { kind: 'none' } }), ['payee: nobody is paid'])
    assert.deepEqual(defects(withoutStep('payment')), ['payee: is paid by no step'])
  })
  test('an account that need not be there, and a card that no row has', () => {
    const account = 'payee: account is no account that is always on the form'
    assert.deepEqual(defects(withField('account', { needed: false })), [account])
    assert.deepEqual(defects({ payee: { kind: 'accountOnForm', field: 'unitName' } }), [
      'payee: unitName is no account that is always on the form',
    ])
    assert.deepEqual(defects({ payee: { kind: 'cardPerRow', column: 'card' } }), [
      'payee: card is no card that every row has',
    ])
    const card: Field = {
      id: 'card',
      kind: 'bankAccount',
      label: '卡号',
      account: 'card',
      needed: true,
      clause,
    }
    const idNumber: Field = { id: 'idNumber', kind: 'idNumber', label: '身份证号', needed: true, clause }
    const columns = [idNumber, card]
    const roster: Part = { kind: 'roster', label: '名册', columns, mostRows: 10, settles: [], clause }
    assert.deepEqual(
      defects({ payee: { kind: 'cardPerRow', column: 'card' }, parts: [...inventedProcedure.parts, roster] }),
      [],
    )
  })
  test('a payment where the measure gives no money', () => {
    const service = measureWith({ amount: { kind: 'service', clause, what: '帮忙' } })
    assert.ok(defects({}, { pack: service }).includes('steps: pays for a measure that gives no money'))
  })
})

test('a clause that its source does not have, a measure that its pack does not have, and a shape that is none', () => {
  assert.deepEqual(defects(withField('unitName', { clause: { document: '901', item: '七' } })), [
    'pilot-grant.form.0.fields.0.clause: no clause 901 七',
  ])
  assert.deepEqual(defects({ measureId: 'none' }), ['none: no measure none in sample-2023'])
  assert.match(defects({ steps: [] })[0] ?? '', /^pilot-grant: shape/)
  assert.match(defects(withField('unitName', { id: '1' }))[0] ?? '', /^pilot-grant: shape/)
})
