import { oneOfChoices } from './choice'
import type { KindRules } from './field-value'

/** A district of the city, by the id that its offices have. */
export const district: KindRules = oneOfChoices('noSuchDistrict')
