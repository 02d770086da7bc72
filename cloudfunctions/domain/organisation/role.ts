import '../zod-setup'
import * as z from 'zod/mini'

/** Roles that are granted. A worker is anyone with an account and needs no grant. */
export const grantedRoles = [
  'enterpriseHr',
  'grassrootsUnion',
  'districtUnion',
  'cityCentre',
  'labourBureau',
  'administrator',
] as const
export const GrantedRole = z.enum(grantedRoles)
export type GrantedRole = z.infer<typeof GrantedRole>
export type Role = 'worker' | GrantedRole

export const roleNames: Record<Role, string> = {
  worker: '务工人员',
  enterpriseHr: '企业人事',
  grassrootsUnion: '单位工会（基层工会）',
  districtUnion: '区总工会、产业工会（上级工会）',
  cityCentre: '市职工服务中心',
  labourBureau: '就业服务局',
  administrator: '系统管理员',
}

export const organisationKinds = [
  'cityUnion',
  'cityCentre',
  'districtUnion',
  'industryUnion',
  'grassrootsUnion',
  'enterprise',
  'labourBureau',
  'platform',
] as const
export const OrganisationKind = z.enum(organisationKinds)
export type OrganisationKind = z.infer<typeof OrganisationKind>

/** Which kinds of organisation a role can be granted in. */
export const organisationKindsOfRole: Record<GrantedRole, readonly OrganisationKind[]> = {
  enterpriseHr: ['enterprise'],
  grassrootsUnion: ['grassrootsUnion'],
  districtUnion: ['districtUnion', 'industryUnion'],
  cityCentre: ['cityCentre'],
  labourBureau: ['labourBureau'],
  administrator: ['platform'],
}

/**
 * Who may invite whom: the administrator anyone, a higher union the staff of the unions right below it, and each office
 * its own colleagues.
 */
export const invitableRoles: Record<GrantedRole, readonly GrantedRole[]> = {
  administrator: grantedRoles,
  cityCentre: ['cityCentre', 'districtUnion'],
  districtUnion: ['districtUnion', 'grassrootsUnion'],
  grassrootsUnion: ['grassrootsUnion'],
  labourBureau: ['labourBureau'],
  enterpriseHr: ['enterpriseHr'],
}
