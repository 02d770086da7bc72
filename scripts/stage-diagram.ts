import { guards, transitions, type Transition } from '../cloudfunctions/domain/claim/transition'
import { stageNames, stages } from '../cloudfunctions/domain/claim/stage'

const row = ({ action, by, from, to, guards: needed, writes, tells, clock, due }: Transition): string =>
  `| ${from} → ${to} | ${action} | ${by} | ${needed.join(', ') || '–'} | ${writes} | ${tells ?? '–'} | ${clock} | ${due ?? '–'} |`

/** The stage graph as a page: a picture, every move with all that belongs to it, and what the guards mean. */
export const stagePage = (): string =>
  [
    '# Stages of a travel-subsidy claim',
    '',
    'Drawn from `cloudfunctions/domain/claim/transition.ts` by `npx tsx scripts/draw-stages.ts`; a test keeps it so.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> draft',
    ...stages.map((stage) => `  ${stage} : ${stage} ${stageNames[stage]}`),
    ...transitions.map(({ from, to, action, by }) => `  ${from} --> ${to} : ${action} (${by})`),
    ...['paid', 'refused', 'withdrawn'].map((stage) => `  ${stage} --> [*]`),
    '```',
    '',
    '| from → to | action | who | guards | audit row | message | whose clock | due by |',
    '|---|---|---|---|---|---|---|---|',
    ...transitions.map(row),
    '',
    '## Guards',
    '',
    ...Object.entries(guards).map(([name, meaning]) => `- \`${name}\`: ${meaning}`),
    '',
  ].join('\n')
