/** The library that reads PDFs. Loading it takes a while, which is no document's doing. */
export const pdfLibrary = () => import('pdfjs-dist/legacy/build/pdf.mjs')
