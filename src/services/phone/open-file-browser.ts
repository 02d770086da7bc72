/** A PDF in a tab of its own, in the browser's viewer. */
export function openPdfInBrowser(path: string) {
  window.open(path, '_blank', 'noopener')
}
