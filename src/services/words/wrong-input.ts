/** What people type or choose, by the name it has in a call. */
const names: ReadonlyMap<string, string> = new Map([
  ['name', '姓名'],
  ['companyName', '单位名称'],
  ['creditCode', '统一社会信用代码'],
  ['district', '所在区'],
  ['idNumber', '身份证号'],
  ['phone', '手机号'],
  ['householdRegister', '老家户口'],
  ['employerId', '单位'],
  ['tickets', '车票'],
  ['cardNumber', '卡号'],
  ['again', '再填一遍的卡号'],
  ['code', '邀请码'],
  ['displayName', '名字'],
  ['message', '留言'],
  ['text', '要找的字'],
  ['answers', '回答'],
  ['reason', '写的哪里不对'],
  ['answer', '答复'],
])

const steps = (field: string): string[] => field.split(/[.:]/).filter((step) => step !== 'changes')

/** The person's word for a field that the server refused, null for one that nobody fills in. */
export const fieldName = (field: string): string | null =>
  steps(field).flatMap((step) => names.get(step) ?? [])[0] ?? null

/** Whether what was wrong is which thing was asked for: that comes from an address, not from a form. */
export const isAddressed = (field: string): boolean =>
  fieldName(field) === null && /^(id|\w+Ids?)$/.test(steps(field)[0] ?? '')
