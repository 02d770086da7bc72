/** What a ticket can arrive as: a photo, or an electronic ticket as the issuer sends it. */
export const fileFormats = ['photo', 'pdf', 'ofd', 'xml', 'zip'] as const
export type FileFormat = (typeof fileFormats)[number]

const electronicName = /\.(pdf|ofd|xml|zip)$/i

/** What a file's name says it is: an electronic ticket by its ending, a photo otherwise. The server looks at the content. */
export function fileFormatOfName(name: string): FileFormat {
  const ending = electronicName.exec(name)?.[1]?.toLowerCase()
  return fileFormats.find((format) => format === ending) ?? 'photo'
}

const megabyte = 1024 * 1024

/** The largest file of each kind: an invoice of the railway has some hundred kilobytes, a scanned page a few megabytes. */
export const largestFile: Record<FileFormat, number> = {
  photo: 10 * megabyte,
  pdf: 5 * megabyte,
  ofd: 5 * megabyte,
  xml: megabyte,
  zip: 10 * megabyte,
}
