import Engine from 'publicodes'
import { cityDistricts, type Answer, type Case } from './five-measures'

const asked = [
  'asker',
  'enterpriseDistrict',
  'fourAbove',
  'stateOwned',
  'keptProducing',
  'stayers',
  'hiredOutsiders',
  'charterCost',
  'fareReaching',
  'fareBelow',
  'workerKind',
  'registerInChangchun',
  'labourRelation',
  'unionMember',
  'fareTotal',
  'agencyInCity',
  'agencyLicence',
  'agencyReportPassed',
  'placements',
  'smallOrMedium',
  'registeredInProvince',
  'unitInCityArea',
  'isEnterprise',
  'hiredLately',
  'newHires',
  'presentStaff',
  'creditClean',
]

/** Rule names there are words in small letters: `fourAbove` is `four above`. */
const word = (fact: string) => fact.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

const paidIf = (conditions: unknown[], amount: unknown) => ({
  variations: [{ si: { 'toutes ces conditions': conditions }, alors: amount }, { sinon: 0 }],
})
const inCity = { 'une de ces conditions': cityDistricts.map((name) => `enterprise district = '${name}'`) }

const rules = {
  ...Object.fromEntries(asked.map((fact) => [word(fact), null])),
  stay: paidIf(
    ["asker = 'enterprise'", inCity, 'four above', 'state owned = non', 'kept producing'],
    'stayers * 50000',
  ),
  'charter half': { valeur: 'charter cost * 0.5', plafond: 30000000 },
  transport: paidIf(["asker = 'enterprise'", inCity, 'is enterprise', 'hired outsiders'], {
    somme: ['charter half', 'fare reaching * 20000', 'fare below'],
  }),
  travel: paidIf(
    [
      "asker = 'worker'",
      { 'une de ces conditions': ["worker kind = 'migrantWorker'", "worker kind = 'newEmploymentForm'"] },
      'register in changchun = non',
      'labour relation',
      'union member',
    ],
    { valeur: 'fare total', plafond: 30000 },
  ),
  placement: paidIf(
    ["asker = 'agency'", 'agency in city', 'agency licence', 'agency report passed', 'placements >= 30'],
    {
      variations: [
        { si: 'placements >= 200', alors: 8000000 },
        { si: 'placements >= 100', alors: 4000000 },
        { si: 'placements >= 50', alors: 2000000 },
        { sinon: 1000000 },
      ],
    },
  ),
  loan: {
    'toutes ces conditions': [
      "asker = 'enterprise'",
      'small or medium',
      'registered in province',
      'unit in city area',
      'hired lately',
      {
        'une de ces conditions': [
          'new hires * 100 >= present staff * 15',
          { 'toutes ces conditions': ['present staff > 100', 'new hires * 100 >= present staff * 8'] },
        ],
      },
      'credit clean',
    ],
  },
}

const situationOf = (plain: Case['plain']) =>
  Object.fromEntries(
    asked.flatMap((fact) => {
      const value = plain[fact]
      if (value === undefined) return []
      if (typeof value === 'boolean') return [[word(fact), value ? 'oui' : 'non']]
      return [[word(fact), typeof value === 'string' ? `'${value}'` : value]]
    }),
  )

/** The five measures in publicodes, which explains every value. The situations are made beforehand. */
export function withPublicodes(given: readonly Case[]): (place: number) => Answer {
  const engine = new Engine(rules, {
    logger: { log: () => undefined, warn: () => undefined, error: () => undefined },
  })
  const situations = given.map(({ plain }) => situationOf(plain))
  const number = (rule: string) => Number(engine.evaluate(rule).nodeValue ?? 0)
  return (place) => {
    engine.setSituation(situations[place] ?? {})
    return {
      stay: number('stay'),
      transport: Math.floor(number('transport')),
      travel: number('travel'),
      placement: number('placement'),
      loan: engine.evaluate('loan').nodeValue === true,
    }
  }
}
