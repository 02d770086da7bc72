import type { Decision } from '../policy/decide/decision'
import type { FormContent } from '../procedure/fields/field-value'
import { askedPapers, type AskedPaper, type AskingPapers } from './asked-papers'
import { pagesOf, type PaperFile } from './paper-file'
import { fieldOfGroup, fieldOfPaper, type PaperProblem, type PaperProblemKind } from './paper-problem'
import { handedIn, paperSets } from './paper-sets'
import { filesOfPaper, type PapersContent } from './papers-content'

/**
 * What of the papers keeps a claim from being handed in, in the order of the procedure: at most one problem a paper, and one of a
 * group of which nothing is there. What is not asked for now is never in the way. `files` are those that have arrived.
 */
export function problemsOfPapers(
  part: AskingPapers,
  form: FormContent,
  decision: Pick<Decision, 'reason'> | null,
  content: PapersContent,
  files: readonly PaperFile[],
): PaperProblem[] {
  return paperSets(askedPapers(part, form, decision)).flatMap((set): PaperProblem[] => {
    if (set.group && handedIn(set, content).length === 0)
      return [{ field: fieldOfGroup(set.group.id), problem: 'noneOfPapers' }]
    return set.papers.flatMap((asked) => problemOfPaper(asked, content, files))
  })
}

function problemOfPaper(
  { paper, needed }: AskedPaper,
  content: PapersContent,
  files: readonly PaperFile[],
): PaperProblem[] {
  const fileIds = filesOfPaper(content, paper.id)
  const problem = (kind: PaperProblemKind): PaperProblem[] => [
    { field: fieldOfPaper(paper.id), problem: kind },
  ]
  if (fileIds.length === 0) return needed ? problem('paperMissing') : []
  const arrived = files.filter(({ paperId }) => paperId === paper.id).map(({ id }) => id)
  if (fileIds.some((id) => !arrived.includes(id))) return problem('paperNotArrived')
  return pagesOf(fileIds, files) > paper.mostPages ? problem('paperTooLong') : []
}
