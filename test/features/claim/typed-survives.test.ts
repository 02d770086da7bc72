import assert from 'node:assert/strict'
import { afterEach, beforeEach, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { formAfter } from '@domain/claim/content'
import { fieldsOf, type Field, type Section } from '@domain/procedure/field'
import type { FieldValue, FormContent } from '@domain/procedure/fields/field-value'
import { kindRules } from '@domain/procedure/fields/kinds'
import { inventedProcedure as mockProcedure } from '../../fixtures/procedures/invented-procedure'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import type * as DraftOpening from '@/features/claim/opening/draft-opening'
import type * as DraftSaving from '@/features/claim/draft/draft-saving'
import type * as DraftStore from '@/features/claim/draft/draft-store'
import type { ClaimView } from '@contract/views'
import { heldCalls } from '../support/held-calls'
import { phoneStorage as mockPhoneStorage } from '../support/phone-storage'
import { aClaim, today } from './sample-claim'

const mockCalls = heldCalls()
const mockForm: { sections: readonly Section[] } = { sections: travelProcedure.form }
jest.mock('@/services/calls/call', () => mockCalls.module)
const mockPhone = mockPhoneStorage()
jest.mock('@tarojs/taro', () => mockPhone)
jest.mock('@domain/packs/procedures', () => ({
  allProcedures: [],
  officesOf: () => null,
  procedureOf: () => ({ ...mockProcedure, form: mockForm.sections }),
}))
jest.mock('@/services/photos/photo-keeper', () => ({ photoKeeper: {} }))

const draft = jest.requireActual<typeof DraftStore>('@/features/claim/draft/draft-store')
const saving = jest.requireActual<typeof DraftSaving>('@/features/claim/draft/draft-saving')
const opening = jest.requireActual<typeof DraftOpening>('@/features/claim/opening/draft-opening')

const state = () => draft.draftStore.getState()
const shownNow = () => draft.contentOf(state())

/** What can be typed in a field of each kind, right and wrong. */
function typedIn(field: Field): fc.Arbitrary<FieldValue> {
  const words = fc.constantFrom('张三', ' 王 小明 ', 'Maria Silva', '9122', '2203', '7x', '12.5', '0', '、')
  switch (field.kind) {
    case 'yesNo':
      return fc.boolean()
    case 'choice':
    case 'district':
      return fc.constantFrom('', ...(field.choices ?? []).map(({ value }) => value))
    case 'idNumber':
      return fc.constantFrom('220322197103051012', '22032219710305101x', '2203', '')
    case 'phone':
      return fc.constantFrom('19900000001', '+86 199 0000 0001', '199', '')
    case 'bankAccount':
      return fc.constantFrom('0710 2021 1234 5678', '071', '')
    case 'count':
      return fc.constantFrom('12', ' 12 ', '12人', '')
    case 'money':
      return fc.constantFrom('188.5', '188', '18x', '')
    case 'day':
      return fc.constantFrom('2020-02-29', '')
    case 'region':
      return fc.constantFrom('220322', '')
    case 'employer':
      return fc.constantFrom<FieldValue>(
        { organisationId: 'employer-1' },
        { name: '另一家厂', district: 'nanguan' },
      )
    case 'registerPlace':
      return fc.constantFrom('四川省南充市', '南充', '')
    case 'contractTerm':
      return fc.constantFrom('2022-03-01/2025-02-28', '三年', '')
    case 'text':
    case 'name':
    case 'creditCode':
      return words
  }
}

/** A form of every kind of field, each once or twice, all of them asked. */
const kinds = Object.keys(kindRules) as Field['kind'][]
const aForm: fc.Arbitrary<Section[]> = fc
  .shuffledSubarray([...kinds, ...kinds], { minLength: 3 })
  .map((some) => [
    {
      id: 'all',
      title: '全部',
      fields: some.map((kind, index): Field => ({
        id: `field${index}`,
        kind,
        label: `第 ${index + 1} 项`,
        needed: index % 2 === 0,
        choices: [
          { value: 'nanguan', label: '南关区' },
          { value: 'other', label: '别的' },
        ],
        clause: { document: '901', item: '一' },
      })),
    },
  ])

const aStory = aForm.chain((sections) => {
  const fields = fieldsOf(sections)
  const change = fc
    .constantFrom(...fields)
    .chain((field) => typedIn(field).map((value): [Field, FieldValue] => [field, value]))
  return fc.record({
    sections: fc.constant(sections),
    changes: fc.array(change, { minLength: 1, maxLength: 12 }),
    /** After so many changes the first sending goes, and is answered after so many more. */
    sentAfter: fc.nat(12),
    answeredAfter: fc.nat(12),
    /** Whether what was on its way when the app was killed arrived. */
    arrived: fc.boolean(),
  })
})

const noNames = { region: () => null, employer: () => null }

/** The server: keeps values normalised, and gives back masks of what is secret. */
class Server {
  private form: FormContent = {}
  version = 1
  constructor(private readonly fields: readonly Field[]) {}

  keep(changes: Record<string, FieldValue | null>) {
    this.form = formAfter(this.form, changes)
    this.version += 1
  }

  view(): ClaimView {
    const read = this.fields.flatMap((field): [Field, FieldValue][] => {
      const value = this.form[field.id]
      const kept = value === undefined ? '' : kindRules[field.kind].normalise(value)
      return kept === '' ? [] : [[field, kept]]
    })
    const isSecret = ({ kind }: Field) => kindRules[kind].secret
    return aClaim({
      version: this.version,
      form: Object.fromEntries(
        read.flatMap(([field, value]) => (isSecret(field) ? [] : [[field.id, value]])),
      ),
      masks: Object.fromEntries(
        read.flatMap(([field, value]) =>
          isSecret(field) ? [[field.id, kindRules[field.kind].mask(value, field, noNames)]] : [],
        ),
      ),
    })
  }
}

beforeEach(() => mockCalls.forget())
afterEach(() => draft.draftStore.setState(draft.closedDraft))

type Sent = ReturnType<typeof mockCalls.take>
const changesIn = ({ input }: Sent) =>
  (input as { changes: { form?: Record<string, FieldValue | null> } }).changes.form ?? {}

/** What stands in a field after all must be what was typed last; of a secret its mask, or nothing while it was not whole. */
function assertSurvived(field: Field, value: FieldValue) {
  const { id, kind } = field
  const { normalise, problem, secret, mask } = kindRules[kind]
  const kept = normalise(value)
  const now = shownNow()?.form[id]
  const read = now === undefined ? '' : normalise(now)
  if (!secret) return assert.deepEqual(read, kept, `${kind} ${JSON.stringify(value)}`)
  const wrong = kept !== '' && problem(kept, field, today, {}) !== null
  if (wrong) return assert.notEqual(now, value, 'an unfinished secret is not kept on the phone')
  if (kept === '' || now !== undefined) return assert.equal(read, kept)
  assert.equal(state().claim?.masks[id], mask(kept, field, noNames))
}

test('what is typed survives being saved, answered late, the app being killed, and opened again', async () => {
  await fc.assert(
    fc.asyncProperty(aStory, async ({ sections, changes, sentAfter, answeredAfter, arrived }) => {
      mockCalls.forget()
      mockForm.sections = sections
      const server = new Server(fieldsOf(sections))
      draft.draftStore.setState({ ...draft.closedDraft, claimId: 'c-sample-1', claim: server.view() })
      draft.persistDraft()
      let sent: Sent | null = null
      for (const [index, [field, value]] of changes.entries()) {
        draft.changeField(field.id, value)
        const shown = shownNow()?.form[field.id]
        assert.deepEqual(shown, value === '' ? undefined : value, 'it stands there as it was typed')
        if (index === sentAfter) {
          void saving.saveNow()
          sent = mockCalls.names().includes('save-draft') ? mockCalls.take('save-draft') : null
        }
        if (sent !== null && index === sentAfter + answeredAfter) {
          const before = shownNow()
          server.keep(changesIn(sent))
          const { version, flags, decision } = server.view()
          await sent.answer({ version, flags, decision })
          sent = null
          assert.deepEqual(shownNow(), before, 'a late answer changes nothing under the hand')
        }
      }
      const further = mockCalls.names().includes('save-draft') ? mockCalls.take('save-draft') : null
      const pending = sent ?? further
      if (pending && arrived) server.keep(changesIn(pending))
      draft.draftStore.setState(draft.closedDraft)
      await pending?.refuse('offline')

      mockCalls.forget()
      const opened = opening.openDraft('c-sample-1')
      await mockCalls.settled()
      await mockCalls.take('read-claim').answer(server.view())
      await opened
      const last = new Map(changes.map(([field, value]) => [field.id, { field, value }]))
      for (const { field, value } of last.values()) assertSurvived(field, value)
    }),
    { numRuns: 150 },
  )
})
