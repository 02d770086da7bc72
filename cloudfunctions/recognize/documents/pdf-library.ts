/**
 * The library that reads PDFs, with the part that it would otherwise load when the first document comes. Loading takes a while,
 * which is no document's doing.
 */
export async function pdfLibrary() {
  const [library, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ])
  Object.assign(globalThis, { pdfjsWorker: worker })
  return library
}
