import { allProcedures } from '../cloudfunctions/domain/packs/procedures'
import { packs } from '../cloudfunctions/domain/packs/all-packs'
import { sampleCampaigns } from '../cloudfunctions/domain/packs/sample-campaigns'
import type { CityOffices } from '../cloudfunctions/domain/organisation/offices'
import { graphOf } from '../cloudfunctions/domain/procedure/graph-of'
import { guards } from '../cloudfunctions/domain/procedure/guard'
import type { Procedure } from '../cloudfunctions/domain/procedure/procedure'
import { isFinal, stageKindOf, stagesOf } from '../cloudfunctions/domain/procedure/stages'
import type { Transition } from '../cloudfunctions/domain/procedure/transition'
import { stageName } from '../cloudfunctions/domain/procedure/words'

const row = ({ action, by, from, to, guards: needed, writes, tells, clock, due }: Transition): string =>
  `| ${from} → ${to} | ${action} | ${by} | ${needed.join(', ') || '–'} | ${writes} | ${tells ?? '–'} | ${clock} | ${due ?? '–'} |`

/** The stage graph of one procedure: a picture, every move with all that belongs to it, and what its guards mean. */
export function procedureSection(procedure: Procedure, offices: CityOffices, title: string): string[] {
  const moves = graphOf(procedure)
  const stages = stagesOf(procedure)
  const used = new Set<string>(moves.flatMap(({ guards: needed }) => needed))
  return [
    `## ${title}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> draft',
    ...stages.map((stage) => `  ${stage} : ${stage} ${stageName(procedure, offices, stage)}`),
    ...moves.map(({ from, to, action, by }) => `  ${from} --> ${to} : ${action} (${by})`),
    ...stages.filter((stage) => isFinal(stageKindOf(procedure, stage))).map((stage) => `  ${stage} --> [*]`),
    '```',
    '',
    '| from → to | action | who | guards | audit row | message | whose clock | due by |',
    '|---|---|---|---|---|---|---|---|',
    ...moves.map(row),
    '',
    '### Guards',
    '',
    ...Object.entries(guards).flatMap(([name, meaning]) =>
      used.has(name) ? [`- \`${name}\`: ${meaning}`] : [],
    ),
    '',
  ]
}

/** The stages of every procedure, as a page. What goes as another one is not drawn twice. */
export function stagePage(): string {
  const drawn = new Map<string, string>()
  const sections = allProcedures.flatMap(({ packId, offices, procedures }) =>
    procedures.flatMap((procedure) => {
      const measures = [...packs, ...sampleCampaigns].find(({ id }) => id === packId)?.measures ?? []
      const name = measures.find(({ id }) => id === procedure.measureId)?.officialTitle
      const title = `${name ?? procedure.measureId} (${packId}, ${procedure.measureId})`
      const graph = JSON.stringify(graphOf(procedure))
      const same = drawn.get(graph)
      drawn.set(graph, same ?? title)
      return same === undefined
        ? procedureSection(procedure, offices, title)
        : [`## ${title}`, '', `Goes as ${same}.`, '']
    }),
  )
  return [
    '# Stages of a claim',
    '',
    'Drawn from the steps of each procedure by `npx tsx scripts/draw-stages.ts`; a test keeps it so.',
    '',
    ...sections,
  ].join('\n')
}
