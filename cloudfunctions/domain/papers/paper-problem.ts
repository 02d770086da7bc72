/** Why a paper keeps a claim from being handed in. */
export const paperProblems = ['paperMissing', 'noneOfPapers', 'paperTooLong', 'paperNotArrived'] as const
export type PaperProblemKind = (typeof paperProblems)[number]

/** A problem is named by its paper, or by the group of papers of which one will do: `paper:licence`, `papers:proof`. */
export type PaperProblem = { field: string; problem: PaperProblemKind }

const front = 'paper:'

/** The name by which problems and corrections mean a paper. */
export const fieldOfPaper = (paperId: string): string => front + paperId

/** The paper that a problem or a correction names, null where it names something else. */
export const paperOfField = (field: string): string | null =>
  field.startsWith(front) ? field.slice(front.length) : null

const groupFront = 'papers:'

/** The name by which problems mean a group of papers of which one will do. */
export const fieldOfGroup = (groupId: string): string => groupFront + groupId

/** The group that a problem names, null where it names something else. */
export const groupOfField = (field: string): string | null =>
  field.startsWith(groupFront) ? field.slice(groupFront.length) : null
