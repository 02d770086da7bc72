import { filesOfOnePaper, filesOfPaper, withFiles, type PapersContent } from './papers-content'

/** Files of one paper that two phones changed: one added on either side stays, one that either side took off goes. */
function mergeFiles(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const kept = mine.filter((id) => theirs.includes(id) || !base.includes(id))
  const added = theirs.filter((id) => !mine.includes(id) && !base.includes(id))
  return [...kept, ...added].slice(0, filesOfOnePaper)
}

/** Papers changed here and elsewhere since `base`. No file that either side added is lost. */
export function mergePapers(base: PapersContent, mine: PapersContent, theirs: PapersContent): PapersContent {
  const paperIds = new Set([...Object.keys(mine), ...Object.keys(theirs)])
  return [...paperIds].reduce<PapersContent>((merged, id) => {
    const [was, here, there] = [base, mine, theirs].map((content) => filesOfPaper(content, id))
    return withFiles(merged, id, mergeFiles(was ?? [], here ?? [], there ?? []))
  }, {})
}
