import { Engine, type Almanac, type TopLevelCondition } from 'json-rules-engine'
import { cityDistricts, type Answer, type Case } from './five-measures'

const is = (fact: string, value: string | boolean) => ({ fact, operator: 'equal', value })
const inCity = { fact: 'enterpriseDistrict', operator: 'in', value: cityDistricts }
const atLeast = (fact: string, value: number) => ({ fact, operator: 'greaterThanInclusive', value })

const conditions: Record<keyof Answer, TopLevelCondition> = {
  stay: {
    all: [
      is('asker', 'enterprise'),
      inCity,
      is('fourAbove', true),
      is('stateOwned', false),
      is('keptProducing', true),
    ],
  },
  transport: {
    all: [is('asker', 'enterprise'), inCity, is('isEnterprise', true), is('hiredOutsiders', true)],
  },
  travel: {
    all: [
      is('asker', 'worker'),
      { fact: 'workerKind', operator: 'in', value: ['migrantWorker', 'newEmploymentForm'] },
      is('registerInChangchun', false),
      is('labourRelation', true),
      is('unionMember', true),
    ],
  },
  placement: {
    all: [
      is('asker', 'agency'),
      is('agencyInCity', true),
      is('agencyLicence', true),
      is('agencyReportPassed', true),
      atLeast('placements', 30),
    ],
  },
  loan: {
    all: [
      is('asker', 'enterprise'),
      is('smallOrMedium', true),
      is('registeredInProvince', true),
      is('unitInCityArea', true),
      is('hiredLately', true),
      {
        any: [
          atLeast('hiresInPercent', 15),
          {
            all: [
              { fact: 'presentStaff', operator: 'greaterThan', value: 100 },
              atLeast('hiresInPercent', 8),
            ],
          },
        ],
      },
      is('creditClean', true),
    ],
  },
}

async function number(almanac: Almanac, fact: string): Promise<number> {
  return Number(await almanac.factValue(fact))
}

const tiers: readonly (readonly [number, number])[] = [
  [200, 80_000_00],
  [100, 40_000_00],
  [50, 20_000_00],
  [30, 10_000_00],
]

/** The five measures in json-rules-engine. It has no amounts: they are worked out once a rule holds, from its almanac. */
export function withJsonRules(): (given: Case) => Promise<Answer> {
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const [type, condition] of Object.entries(conditions))
    engine.addRule({ conditions: condition, event: { type } })
  engine.addFact(
    'hiresInPercent',
    async (_, almanac) =>
      ((await number(almanac, 'newHires')) * 100) / (await number(almanac, 'presentStaff')),
  )
  return async ({ plain }) => {
    const { results, almanac } = await engine.run(plain)
    const held = new Set(results.map(({ event }) => event?.type))
    const charter = Math.min((await number(almanac, 'charterCost')) / 2, 300_000_00)
    const own = (await number(almanac, 'fareReaching')) * 200_00 + (await number(almanac, 'fareBelow'))
    const placed = await number(almanac, 'placements')
    return {
      stay: held.has('stay') ? (await number(almanac, 'stayers')) * 500_00 : 0,
      transport: held.has('transport') ? Math.floor(charter + own) : 0,
      travel: held.has('travel') ? Math.min(await number(almanac, 'fareTotal'), 300_00) : 0,
      placement: held.has('placement') ? (tiers.find(([from]) => placed >= from)?.[1] ?? 0) : 0,
      loan: held.has('loan'),
    }
  }
}
