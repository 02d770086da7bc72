/** `pages/home/index.wxml` → `pages/home/index`. */
export const withoutExtension = (file: string): string => file.replace(/\.[^./]+$/, '')

/** Resolves a reference written in one package file (`../../comp`, `/comp`) to a path in the package. */
export const resolveInPackage = (from: string, reference: string): string =>
  new URL(reference, `package:///${from}`).pathname.replace(/^\/+/, '')
