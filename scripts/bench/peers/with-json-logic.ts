import { LogicEngine } from 'json-logic-engine'
import { cityDistricts, type Answer, type Case } from './five-measures'

const value = (name: string) => ({ var: name })
const is = (name: string, wanted: string | boolean) => ({ '===': [value(name), wanted] })
const inCity = { in: [value('enterpriseDistrict'), cityDistricts] }
const times = (left: unknown, right: unknown) => ({ '*': [left, right] })

const rules = {
  stay: {
    if: [
      {
        and: [
          is('asker', 'enterprise'),
          inCity,
          is('fourAbove', true),
          is('stateOwned', false),
          is('keptProducing', true),
        ],
      },
      times(value('stayers'), 500_00),
      0,
    ],
  },
  transport: {
    if: [
      { and: [is('asker', 'enterprise'), inCity, is('isEnterprise', true), is('hiredOutsiders', true)] },
      {
        '+': [
          { min: [times(value('charterCost'), 0.5), 300_000_00] },
          times(value('fareReaching'), 200_00),
          value('fareBelow'),
        ],
      },
      0,
    ],
  },
  travel: {
    if: [
      {
        and: [
          is('asker', 'worker'),
          { in: [value('workerKind'), ['migrantWorker', 'newEmploymentForm']] },
          is('registerInChangchun', false),
          is('labourRelation', true),
          is('unionMember', true),
        ],
      },
      { min: [value('fareTotal'), 300_00] },
      0,
    ],
  },
  placement: {
    if: [
      {
        and: [
          is('asker', 'agency'),
          is('agencyInCity', true),
          is('agencyLicence', true),
          is('agencyReportPassed', true),
          { '>=': [value('placements'), 30] },
        ],
      },
      {
        if: [
          { '>=': [value('placements'), 200] },
          80_000_00,
          { '>=': [value('placements'), 100] },
          40_000_00,
          { '>=': [value('placements'), 50] },
          20_000_00,
          10_000_00,
        ],
      },
      0,
    ],
  },
  loan: {
    and: [
      is('asker', 'enterprise'),
      is('smallOrMedium', true),
      is('registeredInProvince', true),
      is('unitInCityArea', true),
      is('hiredLately', true),
      {
        or: [
          { '>=': [times(value('newHires'), 100), times(value('presentStaff'), 15)] },
          {
            and: [
              { '>': [value('presentStaff'), 100] },
              { '>=': [times(value('newHires'), 100), times(value('presentStaff'), 8)] },
            ],
          },
        ],
      },
      is('creditClean', true),
    ],
  },
}

type Compiled = (facts: unknown) => unknown

/** The five measures in json-logic-engine, compiled. It keeps no trace. */
export function withJsonLogic(): (given: Case) => Answer {
  const engine = new LogicEngine()
  const compiled = Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name, engine.build(rule) as Compiled]),
  ) as Record<keyof typeof rules, Compiled>
  const { stay, transport, travel, placement, loan } = compiled
  return ({ plain }) => ({
    stay: stay(plain) as number,
    transport: Math.floor(transport(plain) as number),
    travel: travel(plain) as number,
    placement: placement(plain) as number,
    loan: loan(plain) as boolean,
  })
}
