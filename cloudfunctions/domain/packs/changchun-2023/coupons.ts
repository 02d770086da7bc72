import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'

const item3 = item('000', '三')

/** 000 三: home-appliance coupons on the JD app. */
export const coupons: Measure = {
  id: 'coupons',
  title: '家电消费券',
  officialTitle: '送消费券',
  summary: '在京东抢券买家电，一张最多减 400 元。每天 10 点放券。',
  keywords: ['京东', '优惠券', '冰雪消费季', '买家电', '冰箱', '电视'],
  clause: item3(),
  whoIsPaid: 'worker',
  forWhom: {
    condition: askedBy(item3('（一）'), '个人买家电用', 'worker'),
    words: '在长春打工、在长春买东西的个人',
  },
  apply: {
    kind: 'window',
    window: 'couponDays',
    clause: item3('（四）'),
    words: '每天 10:00 放券，钱用完就结束。整体哪天结束，看京东公示。',
  },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause: item3('（三）'),
    label: '抢券的条件',
    of: [
      {
        kind: 'isTrue',
        id: 'couponReady',
        fact: 'couponReady',
        clause: item3('（三）'),
        label: '人在长春，京东做过实名认证',
        remedy: '京东定位在长春，并完成实名认证。',
        once: '在京东定位长春、做好实名认证',
      },
    ],
  },
  amount: {
    kind: 'money',
    clause: item3('（三）'),
    discount: true,
    parts: [
      {
        kind: 'tier',
        id: 'coupon',
        clause: item3('（三）'),
        label: '买一次能用的券',
        by: 'purchase',
        tiers: 'coupons',
      },
    ],
  },
  papers: [],
  steps: [
    { who: '您', what: '打开京东，搜“长春消费券”，或点“长春消费券日历”', clause: item3('（二）') },
    { who: '您', what: '每天 10:00 抢券，一天只能领一张、用一张', clause: item3('（三）') },
    { who: '您', what: '当天 23:59 前用掉，过了就作废', clause: item3('（四）') },
  ],
  places: [],
  links: [],
  forms: [],
  notes: [
    {
      text: '四种券选一种。满 500 减 100；满 1000 减 150；满 2000 减 200；满 4000 减 400。',
      clause: item3('（三）'),
    },
    { text: '券的钱用完，活动就结束。', clause: item3('（四）') },
  ],
  hotlines: [{ name: '消费券咨询', phone: '0431-88522882', clause: item3('（五）') }],
  openPoints: [],
}
