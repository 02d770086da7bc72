import type { Decision } from '../policy/decide/decision'
import type { FormContent } from '../procedure/fields/field-value'
import type { PartOf } from '../procedure/part'
import { askedPapers } from './asked-papers'
import { pagesOf, type PaperFile } from './paper-file'
import { fieldOfPaper, type PaperProblem, type PaperProblemKind } from './paper-problem'
import { filesOfPaper, type PapersContent } from './papers-content'

/**
 * What of the papers keeps a claim from being handed in, in the order of the procedure: at most one problem a paper. What is not
 * asked for now is never in the way. `files` are those that have arrived.
 */
export function problemsOfPapers(
  part: Pick<PartOf<'papers'>, 'list'>,
  form: FormContent,
  decision: Pick<Decision, 'reason'> | null,
  content: PapersContent,
  files: readonly PaperFile[],
): PaperProblem[] {
  return askedPapers(part, form, decision).flatMap(({ paper, needed }): PaperProblem[] => {
    const fileIds = filesOfPaper(content, paper.id)
    const problem = (kind: PaperProblemKind): PaperProblem[] => [
      { field: fieldOfPaper(paper.id), problem: kind },
    ]
    if (fileIds.length === 0) return needed ? problem('paperMissing') : []
    const arrived = files.filter(({ paperId }) => paperId === paper.id).map(({ id }) => id)
    if (fileIds.some((id) => !arrived.includes(id))) return problem('paperNotArrived')
    return pagesOf(fileIds, files) > paper.mostPages ? problem('paperTooLong') : []
  })
}
