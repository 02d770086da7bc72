import type { Question } from '../../policy/pack/question'

/** What a person is asked. */
export const personQuestions: Question[] = [
  {
    kind: 'choice',
    id: 'situation',
    ask: '您现在在做什么？',
    effort: '1',
    options: [
      { value: 'enterpriseWorker', label: '在企业上班', sets: { workSituation: 'enterpriseWorker' } },
      {
        value: 'otherWork',
        label: '做别的工作',
        note: '做生意、种地、打零工、在别的单位',
        sets: { workSituation: 'otherWork' },
      },
      { value: 'outOfWork', label: '现在没有工作', sets: { workSituation: 'outOfWork' } },
    ],
  },
  {
    kind: 'several',
    id: 'matters',
    ask: '下面哪些是您的情况？',
    hint: '可以选几个。都没有，就直接点下一步。',
    effort: '1',
    options: [
      { value: 'wantsWork', label: '想找工作、换工作', sets: { wantsWork: true } },
      {
        value: 'ruralGoingOut',
        label: '农村户口，节后想出门打工',
        sets: { ruralGoingOut: true },
      },
      { value: 'owedWages', label: '干了活，没拿到工资', sets: { owedWages: true } },
      {
        value: 'tookSafetyTraining',
        label: '参加了安全技能培训',
        note: '特种作业、特种设备的也算',
        sets: { tookSafetyTraining: true },
      },
      { value: 'returnedFounder', label: '农村户口，打工后回乡创业', sets: { returnedFounder: true } },
      { value: 'hardToEmploy', label: '认定过我是就业困难人员', sets: { hardToEmploy: true } },
      { value: 'noOtherJob', label: '自己找过，实在找不到工作', sets: { noOtherJob: true } },
    ],
    otherwise: {
      wantsWork: false,
      ruralGoingOut: false,
      owedWages: false,
      tookSafetyTraining: false,
      returnedFounder: false,
      hardToEmploy: false,
      noOtherJob: false,
    },
  },
  {
    kind: 'choice',
    id: 'safetyRules',
    ask: '单位或人社部门说您能领安全培训补贴吗？',
    hint: '条件文件没有写。还没问过，就点“不清楚”。',
    effort: '2',
    options: [
      { value: 'yes', label: '说了，能领', sets: { safetyRulesConfirmed: true } },
      { value: 'no', label: '说了，不能领', sets: { safetyRulesConfirmed: false } },
    ],
  },
  {
    kind: 'choice',
    id: 'founderRules',
    ask: '人社部门说您能领回乡创业补贴吗？',
    hint: '条件文件没有写。还没问过，就点“不清楚”。',
    effort: '2',
    options: [
      { value: 'yes', label: '说了，能领', sets: { founderRulesConfirmed: true } },
      { value: 'no', label: '说了，不能领', sets: { founderRulesConfirmed: false } },
    ],
  },
]

/** What an enterprise is asked. */
export const enterpriseQuestions: Question[] = [
  {
    kind: 'several',
    id: 'enterpriseMatters',
    ask: '单位有下面哪些情况？',
    hint: '可以选几个。都没有，就直接点下一步。',
    effort: '1',
    options: [
      { value: 'shortOfStaff', label: '缺人，想招工', sets: { shortOfStaff: true } },
      { value: 'surplusStaff', label: '活少，员工有富余', sets: { surplusStaff: true } },
      {
        value: 'hiredHardToEmploy',
        label: '招了就业困难的人，或家里没人上班的人',
        sets: { hiredHardToEmploy: true },
      },
      {
        value: 'sendsContestants',
        label: '选员工参加技能竞赛',
        note: '企业或人社部门办的都算',
        sets: { sendsContestants: true },
      },
    ],
    otherwise: {
      shortOfStaff: false,
      surplusStaff: false,
      hiredHardToEmploy: false,
      sendsContestants: false,
    },
  },
  {
    kind: 'choice',
    id: 'trainsOnTheJob',
    ask: '单位让就业困难的新员工边干边学吗？',
    hint: '文件叫“以工代训”。',
    effort: '1',
    options: [
      { value: 'yes', label: '是', sets: { trainsOnTheJob: true } },
      { value: 'no', label: '没有', sets: { trainsOnTheJob: false } },
    ],
  },
  {
    kind: 'choice',
    id: 'insuredEnterprise',
    ask: '单位参加社会保险了吗？',
    effort: '1',
    options: [
      { value: 'yes', label: '参加了', sets: { insuredEnterprise: true } },
      { value: 'no', label: '还没有', sets: { insuredEnterprise: false } },
    ],
  },
]

/** What a human-resources agency is asked. */
export const agencyQuestions: Question[] = [
  {
    kind: 'several',
    id: 'agencyStanding',
    ask: '机构有下面哪几样？',
    hint: '可以选几个。',
    effort: '1',
    options: [
      {
        value: 'licence',
        label: '《人力资源服务许可证》，吉林省发的',
        sets: { agencyLicence: true },
      },
      { value: 'report', label: '年度报告审核通过了', sets: { agencyReportPassed: true } },
      {
        value: 'placed',
        label: '疫情期间，给重点企业推荐的人上岗了',
        sets: { placedForKeyEnterprises: true },
      },
    ],
    otherwise: { agencyLicence: false, agencyReportPassed: false, placedForKeyEnterprises: false },
  },
  {
    kind: 'choice',
    id: 'placementsEnough',
    ask: '人社部门说上岗人数够第一档吗？',
    hint: '手头的文件里没有写。还没问过，就点“不清楚”。',
    effort: '2',
    options: [
      { value: 'yes', label: '说了，够', sets: { placementsEnough: true } },
      { value: 'no', label: '说了，不够', sets: { placementsEnough: false } },
    ],
  },
]
