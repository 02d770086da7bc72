import { handedIn, type PaperSet } from '@domain/papers/paper-sets'
import type { PapersContent } from '@domain/papers/papers-content'
import { isSetSeen, type PapersSeenHere } from '@domain/papers/papers-seen'
import type { PaperState } from './paper-words'

/** `下面 4 样交一样就行`: what to do about papers of which one will do. */
export const oneWillDo = ({ papers }: PaperSet): string => `下面 ${papers.length} 样，交一样就行`

/** Whether one of a group is on the form. `coming`: files of the group that are on their way. */
export function groupFillState(set: PaperSet, content: PapersContent, coming: number): PaperState {
  if (handedIn(set, content).length > 0) return { tone: 'ok', text: '已放' }
  return coming > 0 ? { tone: 'info', text: '正在传' } : { tone: 'warn', text: '还没放' }
}

/** Whether one of a group was handed in. */
export const groupHandedState = (set: PaperSet, content: PapersContent): PaperState =>
  handedIn(set, content).length > 0 ? { tone: 'ok', text: '交了' } : { tone: 'warn', text: '没交' }

/** How far an office is with a group: one that it has seen will do. */
export function groupReviewState(
  set: PaperSet,
  content: PapersContent,
  { opened }: PapersSeenHere,
): PaperState {
  if (handedIn(set, content).length === 0) return { tone: 'warn', text: '没交' }
  return isSetSeen(set, content, opened) ? { tone: 'ok', text: '看过了' } : { tone: 'warn', text: '还没看完' }
}
