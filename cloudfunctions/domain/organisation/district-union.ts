/** The id of the union of a district, by the district's id in the pack. */
export const districtUnionId = (district: string): string => `district-${district}`
