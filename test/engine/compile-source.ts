type Script = (...values: unknown[]) => unknown

/** Makes a function of source text: running the package under test is what the engine is for. */
export const compileSource = (names: readonly string[], source: string): Script =>
  // eslint-disable-next-line no-new-func, @typescript-eslint/no-implied-eval
  new Function(...names, source) as Script
