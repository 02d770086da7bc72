/** What a ticket can arrive as: a photo, or an electronic ticket as the issuer sends it. */
export const fileFormats = ['photo', 'pdf', 'ofd', 'xml', 'zip'] as const
export type FileFormat = (typeof fileFormats)[number]

const electronicName = /\.(pdf|ofd|xml|zip)$/i

/** What a file's name says it is: an electronic ticket by its ending, a photo otherwise. The server looks at the content. */
export function fileFormatOfName(name: string): FileFormat {
  const ending = electronicName.exec(name)?.[1]?.toLowerCase()
  return fileFormats.find((format) => format === ending) ?? 'photo'
}
