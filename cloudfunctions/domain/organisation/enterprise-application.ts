import '../zod-setup'
import * as z from 'zod/mini'
import { visibleText } from '../typed-text'

/**
 * Where an application of an enterprise's HR is. A refused one can be corrected and asked again; the sources say nothing of who
 * confirms an enterprise, so that its district's employment service does is an open point.
 */
export const applicationStates = ['asked', 'refused', 'confirmed', 'withdrawn'] as const
export const ApplicationState = z.enum(applicationStates)
export type ApplicationState = z.infer<typeof ApplicationState>

export const applicationStateNames: Record<ApplicationState, string> = {
  asked: '等就业服务局核对',
  refused: '没有确认，要改',
  confirmed: '已确认',
  withdrawn: '已撤回',
}

/** What a district compares before it confirms. All of them, each ticked by the officer. */
export const enterpriseChecks = ['codeAlike', 'nameAlike', 'districtAlike', 'personKnown'] as const
export const EnterpriseCheck = z.enum(enterpriseChecks)
export type EnterpriseCheck = z.infer<typeof EnterpriseCheck>

/** Why a district does not confirm. `known` sends the person to a colleague who is in already. */
export const applicationRefusals = [
  'photoUnreadable',
  'codeDiffers',
  'nameDiffers',
  'otherDistrict',
  'personUnknown',
  'known',
] as const
export const ApplicationRefusal = z.enum(applicationRefusals)
export type ApplicationRefusal = z.infer<typeof ApplicationRefusal>

export const longestCompanyName = 60

/** A company's name as licences write it: full-width brackets, no spaces between Chinese characters. */
export const normaliseCompanyName = (typed: string): string =>
  visibleText(typed)
    .replace(/\(/g, '（')
    .replace(/\)/g, '）')
    .replace(/ ?([\p{Script=Han}（）]) ?/gu, '$1')

/** Whether a normalised name can be one of a licence: at least two Chinese characters. */
export const isCompanyName = (name: string): boolean =>
  [...name].length <= longestCompanyName && (name.match(/\p{Script=Han}/gu) ?? []).length >= 2

/** The office that confirms enterprises of a district, by the district's id in the pack. */
export const employmentOfficeId = (district: string): string => `employment-${district}`
