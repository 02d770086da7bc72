import type { Clause } from '../../policy/pack/clause'
import type { OpenPoint } from '../../policy/pack/measure'

/** Every public notice of source 000 has a number of working days, and none says from which day they are counted. */
export const noticeFirstDay = (clause: Clause): OpenPoint => ({
  id: 'noticeFirstDay',
  clause,
  question: '公示从贴出当天算，还是第二天算，文件没有写。',
  assumed: '演示从第二天算起。',
})

/** Where an enterprise is to be "in the city's area": its registration or its work there. */
export const inCityAreaPoint = (clause: Clause): OpenPoint => ({
  id: 'inCityArea',
  clause,
  question: '“市域内”看注册地，还是看在哪里经营，文件没有写。',
  assumed: '演示有一样在长春就算，各县市都算长春。',
})

/** Items 1 and 2 want three stamped copies of everything of everybody, on paper. What of it is shown on a phone, no source says. */
export const papersOnPhone = (clause: Clause, papers: string): OpenPoint => ({
  id: 'papersOnPhone',
  clause,
  question: `${papers}都要复印件。能不能用手机拍？文件没有写。`,
  assumed: '演示只拍抽查到的人，复印件照样交。',
})

/** 附件1 and 附件4 are signed by the legal representative and stamped. */
export const signedOnPhone = (clause: Clause): OpenPoint => ({
  id: 'signedOnPhone',
  clause,
  question: '表上要签字、盖章。手机上提交算不算签字？文件没有写。',
  assumed: '演示先审，表照样打印、签字、盖章。',
})
