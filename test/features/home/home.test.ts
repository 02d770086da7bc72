import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import { stagesOf } from '@domain/procedure/stages'
import { addDays, day, hasEnd } from '@domain/calendar/day'
import { cents } from '@domain/money'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { spanOf, windowOf } from '@domain/policy/pack/figure'
import { countedUpTo } from '@contract/review-calls'
import type { Grant } from '@contract/session-calls'
import type { ClaimSummary } from '@contract/views'
import { campaignDeadlines } from '@/features/home/campaign-deadlines'
import { countWords, deskWords, enterpriseWords } from '@/features/home/desk-words'
import { nearDeadlines } from '@/features/home/near-deadlines'
import { whoIAm } from '@/features/me/who-i-am'
import { deadlineWords } from '@/services/words/day-words'
import { desksOf, reviewOffices } from '@/services/routes/desks'
import { matterOf } from '@/services/words/matter'
import { today } from '../claim/sample-claim'

const aSummary = (changes: Partial<ClaimSummary> = {}): ClaimSummary => ({
  id: 'c-sample-1',
  number: '482173659',
  version: 1,
  packId: changchun2023.id,
  measureId: 'travel-subsidy',
  stage: 'grassrootsReview',
  payable: cents(300_00),
  employerName: '样例公司',
  applicant: { nameMask: '张**', phoneMask: '199****0001' },
  needsCard: false,
  changedAt: '2023-02-14T01:30:00.000Z',
  due: { day: day('2023-02-22'), certain: true },
  ...changes,
})

const grant = (role: Grant['role'], organisationId: string): Grant => ({
  id: `${role}-${organisationId}`,
  role,
  organisationId,
  organisationName: organisationId,
  expiresAt: null,
})

describe('deadlines near', () => {
  test('the list beside the pack is the pack’s: every measure with a window, its title and its window', () => {
    const hasLastDay = (window: string) => hasEnd(spanOf(changchun2023.parameters, window))
    const ofPack = changchun2023.measures.flatMap(({ id, title, apply }) =>
      apply.kind === 'window' && hasLastDay(apply.window)
        ? [{ measureId: id, title, window: apply.window }]
        : [],
    )
    const listed = campaignDeadlines.map(({ measureId, title, window }) => ({ measureId, title, window }))
    const byId = (one: { measureId: string }, other: { measureId: string }) =>
      one.measureId < other.measureId ? -1 : 1
    assert.deepEqual(listed.sort(byId), ofPack.sort(byId))
    for (const { measureId, whose } of campaignDeadlines) {
      const whoIsPaid = changchun2023.measures.find(({ id }) => id === measureId)?.whoIsPaid
      assert.equal(whose === '由企业申请', whoIsPaid === 'enterprise', measureId)
      assert.equal(whose === '由人力资源公司申请', whoIsPaid === 'agency', measureId)
    }
  })

  test('says the day and how many are left, on the last day and after it', () => {
    const last = day('2023-02-17')
    assert.equal(deadlineWords(last, today), '2月17日（周五）截止，还有 2 天')
    assert.equal(deadlineWords(last, addDays(last, -1)), '2月17日（周五）截止，还有 1 天')
    assert.equal(deadlineWords(last, last), '2月17日（周五）截止，就是今天')
    assert.equal(deadlineWords(last, addDays(last, 1)), '2月17日（周五）截止了')
  })

  test('a measure stands there from 30 days before its last day to that day, once it has begun', () => {
    const keys = (on: string) => nearDeadlines([], day(on)).map(({ key }) => key)
    const { to } = windowOf(changchun2023.parameters, 'travelSubsidyApply')
    assert.ok(!keys(addDays(to, -31)).includes('travel-subsidy'))
    assert.ok(keys(addDays(to, -30)).includes('travel-subsidy'))
    assert.ok(keys(to).includes('travel-subsidy'))
    assert.ok(!keys(addDays(to, 1)).includes('travel-subsidy'))
    assert.ok(!keys('2023-02-12').includes('placement-grant'))
    assert.deepEqual(keys('2023-02-15'), ['stay-subsidy', 'placement-grant', 'transport-subsidy'])
  })

  test('a day that the source does not state is said to be assumed', () => {
    const found = nearDeadlines([], day('2023-04-20')).find(({ key }) => key === 'travel-subsidy')
    assert.match(found?.note ?? '', /文件没有写本人申请的起止日期/)
  })

  test('what waits for me stands there by its own day, and who has applied is not told to apply', () => {
    const near = (claim: ClaimSummary, on: string) => nearDeadlines([claim], day(on))
    const draft = near(aSummary({ stage: 'draft', due: null }), '2023-04-20')
    assert.deepEqual(
      draft.map(({ key, route, until }) => ({ key, route, until })),
      [{ key: 'c-sample-1', route: 'claim', until: '4月28日（周五）截止，还有 8 天' }],
    )
    const returned = aSummary({ stage: 'returned', due: { day: day('2023-05-10'), certain: true } })
    assert.deepEqual(near(returned, '2023-04-09'), [])
    assert.equal(near(returned, '2023-04-10')[0]?.until, '5月10日（周三）前改好')
    assert.equal(near(returned, '2023-05-12')[0]?.until, '应在5月10日（周三）前改好，过了 2 天')
    assert.deepEqual(near(aSummary(), '2023-04-20'), [])
    const refused = near(aSummary({ stage: 'refused', due: null }), '2023-04-20')
    assert.deepEqual(
      refused.map(({ key }) => key),
      ['travel-subsidy'],
    )
  })
})

describe('my matter', () => {
  test('says in every stage what comes next; only what waits for me is urgent', () => {
    const urgent = stagesOf(travelProcedure).filter((stage) => {
      const { next, title } = matterOf(aSummary({ stage }), today)
      assert.ok(next !== '' && title !== '', stage)
      return matterOf(aSummary({ stage }), today).urgent
    })
    assert.deepEqual(urgent, ['draft', 'returned', 'paymentFailed'])
  })

  test('says until when, 预计 where the day was reckoned, and that it is over only where it is certain', () => {
    assert.equal(matterOf(aSummary(), today).until, '2月22日（周三）前核对完')
    assert.equal(matterOf(aSummary(), day('2023-02-24')).until, '应在2月22日（周三）前核对完，过了 2 天')
    const reckoned = aSummary({ due: { day: day('2023-02-22'), certain: false } })
    assert.equal(matterOf(reckoned, day('2023-02-24')).until, '预计2月22日（周三）前核对完')
    assert.equal(matterOf(aSummary({ due: null }), today).until, null)
    for (const stage of ['paid', 'refused', 'withdrawn', 'findingUnion'] as const)
      assert.equal(matterOf(aSummary({ stage }), today).until, null, stage)
  })

  test('approved without a card asks for the card; a payment that failed says so first', () => {
    const approved = matterOf(aSummary({ stage: 'approved', needsCard: true }), today)
    assert.equal(approved.button, '去填卡号')
    const failed = matterOf(aSummary({ stage: 'paymentFailed', needsCard: true }), today)
    assert.equal(failed.title, '钱没打进去，请改卡号')
  })
})

describe('staff', () => {
  test('see the desks that their role opens and no other', () => {
    const names = (role: Grant['role']) => desksOf([grant(role, 'o')]).map(({ name }) => name)
    assert.deepEqual(names('grassrootsUnion'), ['待办', '统计', '同事'])
    assert.deepEqual(names('districtUnion'), ['待办', '统计', '同事'])
    assert.deepEqual(names('cityCentre'), ['待办', '打款', '统计', '同事'])
    for (const role of ['enterpriseHr', 'administrator']) assert.deepEqual(names(role), ['同事'])
    assert.deepEqual(names('panel'), ['待办', '统计', '同事'])
    assert.deepEqual(names('cityFinance'), ['待办', '打款', '统计', '同事'])
    const others = ['统计', '单位登记', '公示异议', '同事']
    assert.deepEqual(names('districtEmployment'), ['待办', '报送', ...others])
    assert.deepEqual(names('cityEmployment'), ['待办', '报送', '打款', ...others])
    assert.deepEqual(names('roleOfAnotherCity'), [])
    assert.deepEqual(desksOf([]), [])
  })

  test('have each office once, whatever roles they hold there', () => {
    const grants = [
      grant('grassrootsUnion', 'one'),
      grant('grassrootsUnion', 'one'),
      grant('districtUnion', 'two'),
      grant('enterpriseHr', 'three'),
    ]
    assert.deepEqual(
      reviewOffices(grants).map(({ organisationId }) => organisationId),
      ['one', 'two'],
    )
  })

  test('read how much waits and how much of it is late, no further than is counted', () => {
    assert.equal(deskWords({ waiting: 0, overdue: 0 }), '没有等着办的')
    assert.equal(deskWords({ waiting: 12, overdue: 0 }), '12 份等着办')
    assert.equal(deskWords({ waiting: 12, overdue: 3 }), '12 份等着办，3 份超时')
    assert.equal(deskWords({ waiting: countedUpTo - 1, overdue: 1 }), '99 份等着办，1 份超时')
    assert.equal(deskWords({ waiting: countedUpTo, overdue: countedUpTo }), '99 份以上等着办，99 份以上超时')
    assert.equal(countWords(null, 'one'), '正在数…')
    assert.equal(countWords({}, 'one'), '没有数出来，点开看')
    assert.equal(countWords({ one: { waiting: 1, overdue: 1 } }, 'one'), '1 份等着办，1 份超时')
  })
})

test('who I am is what I entered last, masked, or that I have entered nothing', () => {
  const filled = whoIAm([aSummary({ applicant: { nameMask: '', phoneMask: '' } }), aSummary()], false)
  assert.deepEqual(filled, { label: '张**', note: '手机号 199****0001。申请里填的' })
  const half = whoIAm([aSummary({ applicant: { nameMask: '张**', phoneMask: '' } })], true)
  assert.equal(half.note, '手机号还没填。申请里填的')
  assert.equal(whoIAm([], false).label, '您还没有填过姓名')
  assert.equal(whoIAm([aSummary({ applicant: undefined })], true).label, null)
})

test('a desk says how many enterprises wait, and nothing that is not known', () => {
  assert.equal(enterpriseWords(null), null)
  assert.equal(enterpriseWords(0), '没有等着核对的')
  assert.equal(enterpriseWords(1), '1 家等着核对')
  assert.equal(enterpriseWords(99), '99 家等着核对')
  assert.equal(enterpriseWords(100), '99 家以上等着核对')
})
