const roomOrder = require('./config/room-order.json')

const room = (name) => `^cloudfunctions/${name}/`
const deployables = '^cloudfunctions/(api|recognize|documents|clock)/'
/** The one thing that the clock has of `api`: a move that time makes is made by the same engine as any other. */
const movesOfTime = '^cloudfunctions/api/claim/pass-notices\\.ts$'

/** A room may import itself and the rooms named; everything else inside the project is forbidden. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(cloudfunctions|src)/', pathNot: [from, ...allowed].join('|') },
})

/** A group of a room: a folder, or the files that stand in the room itself. */
const group = (place, name) => (name === '.' ? `^${place}/[^/]+$` : `^${place}/${name}/`)

/** Inside a room that is in groups, a group may import itself and those that stand before it in the order. */
const oneWay = ([place, order]) =>
  order.slice(0, -1).map((name, at) => ({
    name: `${place}: ${name}`,
    comment: 'Imports inside a room run one way: config/room-order.json.',
    severity: 'error',
    from: { path: group(place, name) },
    to: { path: order.slice(at + 1).map((later) => group(place, later)) },
  }))

module.exports = {
  forbidden: [
    ...Object.entries(roomOrder).flatMap(oneWay),
    only('domain-stands-alone', room('domain'), [], 'The rules know nothing of phone or cloud.'),
    only('contract-knows-domain', room('contract'), [room('domain')], 'domain ← contract'),
    only(
      'platform-knows-contract',
      room('platform'),
      [room('domain'), room('contract')],
      'contract ← platform',
    ),
    only('local-knows-nothing', room('local'), [], 'The local cloud could serve any project.'),
    only(
      'functions-know-platform',
      deployables,
      [room('domain'), room('contract'), room('platform'), movesOfTime],
      'platform ← functions',
    ),
    only(
      'ui-knows-nothing',
      '^src/ui/',
      // Taro wants the bar colours in one file at the root of src.
      ['^cloudfunctions/domain/', '^src/theme\\.json$'],
      'The component set knows no feature, no service.',
    ),
    only(
      'services-know-contract',
      '^src/services/',
      [room('domain'), room('contract')],
      'contract ← services',
    ),
    only(
      'features-know-services',
      '^src/features/',
      [room('domain'), room('contract'), '^src/services/', '^src/ui/'],
      'services ← features',
    ),
    {
      name: 'features-are-apart',
      comment: 'Features do not import each other; a page composes them.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'only-platform-knows-the-sdk',
      severity: 'error',
      from: { path: '^(cloudfunctions|src)/', pathNot: room('platform') },
      to: { path: 'node_modules/wx-server-sdk' },
    },
    {
      name: 'functions-are-apart',
      severity: 'error',
      from: { path: '^cloudfunctions/(api|recognize|documents|clock)/' },
      to: {
        path: '^cloudfunctions/(api|recognize|documents|clock)/',
        pathNot: ['^cloudfunctions/$1/', movesOfTime],
      },
    },
    {
      name: 'phone-has-no-tables',
      comment:
        'Where places lie and how they are spelled is for functions: the tables are larger than the app.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: ['node_modules/pinyin-pro', '^cloudfunctions/domain/ticket/places/(station|division-places)'],
        reachable: true,
      },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
}
