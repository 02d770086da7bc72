/** People of enterprises who are there from the start: what they hand in is their enterprise's. */
export const servedPeople = Array.from({ length: 6 }, (_, index) => `hr-served-${index}`)

const since = '2023-02-01T00:00:00.000Z'

/** Their accounts, each with the applicant's role in an enterprise of its own. */
export const servedAccounts = () =>
  servedPeople.map((_id) => ({
    _id,
    createdAt: since,
    consents: [],
    drafts: [],
    inboxReadAt: '',
    grants: [
      {
        id: `grant-${_id}`,
        role: 'enterpriseHr',
        organisationId: `enterprise-of-${_id}`,
        organisationName: '长春示例零件有限公司',
        displayName: '人事',
        grantedAt: since,
        grantedBy: 'test',
        expiresAt: null,
      },
    ],
  }))

/** As whom one may begin without signing in through WeChat. */
export const servedPersonas = () =>
  servedPeople.map((openid) => ({ key: openid, label: openid, group: '企业', openid }))
