import { cityDistricts, outerDistricts } from '../districts'

const choices = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

/** What a form offers where it asks for a district: those inside the scope of items 1 and 2, and all of the city. */
export const cityDistrictChoices = choices(cityDistricts)
export const districtChoices = choices({ ...cityDistricts, ...outerDistricts })
