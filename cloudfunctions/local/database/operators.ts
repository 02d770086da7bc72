/** The operators this cloud knows. Anything else is refused before it runs, so it can never match in silence. */
const words = (text: string) =>
  new Set(
    text
      .trim()
      .split(/\s+/)
      .map((word) => `$${word}`),
  )

export const LOGICAL_OPERATORS = words('and or nor')

export const QUERY_OPERATORS = words(
  'eq ne gt gte lt lte in nin exists type all elemMatch size mod regex options not',
)

export const UPDATE_OPERATORS = words('set unset inc mul min max push pull pullAll pop addToSet rename bit')

export const PUSH_MODIFIERS = words('each position slice sort')

export const PIPELINE_STAGES = words(
  'match project group sort limit skip unwind lookup addFields count bucket bucketAuto replaceRoot sample sortByCount',
)

export const ACCUMULATORS = words(
  'addToSet avg first last max mergeObjects min push stdDevPop stdDevSamp sum',
)

export const EXPRESSION_OPERATORS = words(`
  abs add ceil divide exp floor ln log log10 mod multiply pow sqrt subtract trunc
  arrayElemAt arrayToObject concatArrays filter in indexOfArray isArray map objectToArray range reduce
  reverseArray size slice zip and not or cmp eq gt gte lt lte ne cond ifNull switch
  dateFromParts dateFromString dateToParts dateToString dayOfMonth dayOfWeek dayOfYear hour isoDayOfWeek isoWeek isoWeekYear
  millisecond minute month second week year literal mergeObjects
  allElementsTrue anyElementTrue setDifference setEquals setIntersection setIsSubset setUnion
  concat indexOfBytes indexOfCP split strLenBytes strLenCP strcasecmp substr substrBytes substrCP toLower toUpper
  let sum avg max min`)
