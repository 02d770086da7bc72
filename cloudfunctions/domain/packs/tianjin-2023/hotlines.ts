import type { Hotline } from '../../policy/pack/measure'
import { item } from '../authoring'

const clause = item('003', '附则')()

/** The offices' numbers of the closing paragraph, as they stand there: without an area code. */
export const employmentOffice: Hotline[] = [
  { name: '市人社局就业促进处', phone: '83218164', clause },
  { name: '市人社局就业促进处', phone: '83218416', clause },
]
export const talentCentre: Hotline = { name: '北方人才市场中天人力中心', phone: '23269216', clause }
export const labourInspection: Hotline = { name: '市人社执法总队', phone: '23338022-8028', clause }
