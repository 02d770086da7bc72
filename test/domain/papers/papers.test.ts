import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { day } from '@domain/calendar/day'
import { askedPapers } from '@domain/papers/asked-papers'
import { mergePapers } from '@domain/papers/merge-papers'
import { isUncounted, pagesOf, type PaperFile } from '@domain/papers/paper-file'
import { fieldOfPaper, paperOfField } from '@domain/papers/paper-problem'
import {
  filesOfOnePaper,
  filesOfPaper,
  filesOfPapers,
  PapersContent,
  withFile,
  withoutFile,
} from '@domain/papers/papers-content'
import { problemsOfPapers } from '@domain/papers/problems-of-papers'
import { decide } from '@domain/policy/decide/decide'
import { partOf } from '@domain/procedure/part-of'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'
import { inventedCampaign } from '../../fixtures/procedures/invented'

const part = partOf(inventedProcedure, 'papers')
assert.ok(part)
const [measure] = inventedCampaign.measures
assert.ok(measure)
const decided = (newHires?: number) =>
  decide(
    inventedCampaign,
    measure,
    {
      asker: 'enterprise',
      pilotZone: true,
      trade: 'factory',
      ...(newHires === undefined ? {} : { newHires }),
    },
    null,
    day('2023-02-15'),
  )
const asked = (form: Parameters<typeof askedPapers>[1], newHires?: number) =>
  askedPapers(part, form, decided(newHires)).map(({ paper, needed }) => `${paper.id}${needed ? '' : '?'}`)

test('a paper is asked for on its condition and its way, and needed as the procedure says', () => {
  assert.deepEqual(asked({}, 5), ['licence', 'contracts', 'statement?'])
  assert.deepEqual(asked({ hasBranch: true }, 5), ['licence', 'contracts', 'branchLicence', 'statement?'])
  assert.deepEqual(asked({ hasBranch: false }, 5), ['licence', 'contracts', 'statement?'])
  assert.deepEqual(asked({}, 4), ['licence', 'statement?'], 'its way is ruled out')
  assert.deepEqual(asked({}), ['licence', 'contracts', 'statement?'], 'its way is open')
})

test('before anything is decided, every way is open', () => {
  assert.deepEqual(
    askedPapers(part, {}, null).map(({ paper }) => paper.id),
    ['licence', 'contracts', 'statement'],
  )
})

const file = (id: string, paperId: string, pages: number | null = 1): PaperFile => ({ id, paperId, pages })
const problems = (content: Record<string, string[]>, files: PaperFile[], form = {}) =>
  problemsOfPapers(part, form, decided(5), content, files)

test('what is needed is missed, what is voluntary and what is not asked for is not', () => {
  assert.deepEqual(problems({}, []), [
    { field: 'paper:licence', problem: 'paperMissing' },
    { field: 'paper:contracts', problem: 'paperMissing' },
  ])
  const files = [file('f1', 'licence'), file('f2', 'contracts')]
  const given = { licence: ['f1'], contracts: ['f2'] }
  assert.deepEqual(problems(given, files), [])
  assert.deepEqual(problems({ ...given, branchLicence: ['not-there'] }, files), [], 'it is not asked for now')
  assert.deepEqual(problems(given, files, { hasBranch: true }), [
    { field: 'paper:branchLicence', problem: 'paperMissing' },
  ])
})

test('pages are counted to the limit and no further, files one by one', () => {
  const with_ = (pages: (number | null)[], least = 1) => {
    const files = pages.map((count, index) => file(`f${index}`, 'licence', count))
    return problems({ licence: files.map(({ id }) => id), contracts: ['c'] }, [
      ...files,
      file('c', 'contracts', least),
    ])
  }
  const tooLong = [{ field: 'paper:licence', problem: 'paperTooLong' }]
  assert.deepEqual(with_([2]), [])
  assert.deepEqual(with_([1, 1]), [])
  assert.deepEqual(with_([3]), tooLong)
  assert.deepEqual(with_([1, 2]), tooLong)
  assert.deepEqual(with_([null, null]), [], 'of which nobody knows has one page at least')
  assert.deepEqual(with_([null, null, null]), tooLong)
  assert.deepEqual(with_([1], 20), [])
  assert.deepEqual(with_([1], 21), [{ field: 'paper:contracts', problem: 'paperTooLong' }])
})

test('a file that has not arrived, or came for another paper, is no file of this one', () => {
  const notArrived = [{ field: 'paper:licence', problem: 'paperNotArrived' }]
  const given = { licence: ['f1'], contracts: ['f2'] }
  assert.deepEqual(problems(given, [file('f2', 'contracts')]), notArrived)
  assert.deepEqual(problems(given, [file('f1', 'statement'), file('f2', 'contracts')]), notArrived)
  assert.deepEqual(problems({ licence: ['f2'], contracts: ['f2'] }, [file('f2', 'contracts')]), notArrived)
})

test('pages that could not be counted are known as such', () => {
  const files = [file('f1', 'licence', null), file('f2', 'licence', 3)]
  assert.equal(pagesOf(['f1', 'f2', 'unknown'], files), 5)
  assert.ok(isUncounted(['f1'], files))
  assert.ok(!isUncounted(['f2'], files))
})

test('a paper is named in problems and corrections', () => {
  assert.equal(paperOfField(fieldOfPaper('licence')), 'licence')
  assert.equal(paperOfField('ticket:t100000.photo'), null)
})

test('content is refused where it could be used to fill the store', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `f${index}`)
  assert.ok(PapersContent.safeParse({ licence: ids(filesOfOnePaper) }).success)
  assert.ok(!PapersContent.safeParse({ licence: ids(filesOfOnePaper + 1) }).success)
  assert.ok(!PapersContent.safeParse({ licence: ['f1', 'f1'] }).success)
  const papers = (count: number) => Object.fromEntries(ids(count).map((id) => [id, ['x']]))
  assert.ok(PapersContent.safeParse(papers(40)).success)
  assert.ok(!PapersContent.safeParse(papers(41)).success)
  assert.ok(!PapersContent.safeParse({ 'no id': [] }).success)
})

const someContent = fc.dictionary(
  fc.constantFrom('licence', 'contracts', 'statement'),
  fc.uniqueArray(fc.constantFrom('f1', 'f2', 'f3', 'f4', 'f5', 'f6'), { maxLength: 5 }),
)

test('merging two phones loses no file that either added, and brings none back that either took off', () => {
  fc.assert(
    fc.property(someContent, someContent, someContent, (base, mine, theirs) => {
      const merged = mergePapers(base, mine, theirs)
      assert.ok(PapersContent.safeParse(merged).success)
      for (const paperId of ['licence', 'contracts', 'statement']) {
        const of = (one: Record<string, readonly string[]>) => filesOfPaper(one, paperId)
        const [was, here, there, now] = [of(base), of(mine), of(theirs), of(merged)] as const
        for (const id of new Set([...was, ...here, ...there])) {
          const wanted: boolean = was.includes(id)
            ? here.includes(id) && there.includes(id)
            : here.includes(id) || there.includes(id)
          assert.equal(now.includes(id), wanted, `${paperId} ${id}`)
        }
      }
    }),
  )
})

test('merging is right where only one side changed, and done again changes nothing', () => {
  fc.assert(
    fc.property(someContent, someContent, (base, changed) => {
      const files = (content: object) =>
        Object.entries(content)
          .flatMap(([id, list]) => (list as string[]).map((one) => `${id} ${one}`))
          .sort()
      assert.deepEqual(files(mergePapers(base, changed, base)), files(changed))
      assert.deepEqual(files(mergePapers(base, base, changed)), files(changed))
      assert.deepEqual(files(mergePapers(changed, changed, changed)), files(changed))
    }),
  )
})

test('the most that two phones add to one paper fits', () => {
  const ids = (from: number) => Array.from({ length: 50 }, (_, index) => `f${from + index}`)
  const merged = mergePapers({}, { licence: ids(0) }, { licence: ids(50) })
  assert.equal(filesOfPapers(merged).length, 100)
  assert.ok(PapersContent.safeParse(merged).success)
})

test('a file that was taken off and put back stands where it was', () => {
  const before = { licence: ['f1', 'f2', 'f3'] }
  const without = withoutFile(before, 'licence', 'f2')
  assert.deepEqual(filesOfPaper(without, 'licence'), ['f1', 'f3'])
  assert.deepEqual(filesOfPaper(withFile(without, 'licence', 'f2', 1), 'licence'), ['f1', 'f2', 'f3'])
  assert.equal(withFile(before, 'licence', 'f2'), before, 'it is there once')
  assert.deepEqual(withoutFile({ licence: ['f1'] }, 'licence', 'f1'), {})
  assert.deepEqual(filesOfPaper({}, 'constructor'), [])
})
