import { compileStyles, compileTemplates } from '../../engine/official/wcc'

function problemOf(act: () => unknown): string[] {
  try {
    act()
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

/** What WeChat's template compiler refuses. */
export const refusedTemplates = (directory: string): string[] => problemOf(() => compileTemplates(directory))

/** What WeChat's style compiler refuses. */
export const refusedStyles = (directory: string): string[] => problemOf(() => compileStyles(directory))
