import type { Condition } from '../../policy/pack/condition'
import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'

const item10 = item('000', '十')

const longContract: Condition = {
  kind: 'atLeast',
  id: 'contractYears',
  fact: 'contractYears',
  parameter: 'flatContractYears',
  clause: item10('（三）1'),
  label: '和单位签了 3 年以上的合同',
  remedy: '和单位商量，合同签满 3 年。',
  once: '合同签满 3 年',
}

/** Whom 000 十（三）1 frees from the three years: top talents, and founders of their own business. */
const contractOr = (id: string, of: Condition[]): Condition => ({
  kind: 'any',
  id,
  clause: item10('（三）1'),
  label: '合同够长，或者不看合同',
  of: [{ ...longContract, id: `${id}Years` }, ...of],
})

const topTalent = (id: string): Condition => ({
  kind: 'isTrue',
  id,
  fact: 'topTalent',
  clause: item10('（三）1'),
  label: '国内外顶尖人才、国家级领军人才（合同多久都行）',
})

const inEnterprise = (id: string): Condition => ({
  kind: 'oneOf',
  id,
  fact: 'employerKind',
  values: ['enterprise'],
  clause: item10('（一）'),
  label: '在企业上班',
})

/** Of graduates the source asks for an enterprise alone, of talents for one in the urban area. */
const inUrbanEnterprise = (id: string): Condition => ({
  kind: 'all',
  id,
  clause: item10('（一）'),
  label: '在长春市区的企业上班',
  of: [
    inEnterprise(`${id}Kind`),
    {
      kind: 'oneOf',
      id: `${id}Place`,
      fact: 'workplace',
      values: ['urban', 'outerDistrict'],
      clause: item10('（一）'),
      label: '企业在长春市区',
    },
  ],
})

const introduced = (id: string): Condition => ({
  kind: 'isTrue',
  id,
  fact: 'introducedWithinYears',
  clause: item10('（一）'),
  label: '近三年内从长春市区外引进来',
})

const talentPaper = (id: string): Condition => ({
  kind: 'isTrue',
  id,
  fact: 'holdsTalentPaper',
  clause: item10('（三）2'),
  label: '有人才证书、职称或职业资格证书',
})

/** 000 十: flats for talents and graduates; three routes with papers of their own. */
export const talentFlat: Measure = {
  id: 'talent-flat',
  title: '人才公寓',
  officialTitle: '人才公寓',
  summary: '市区没房的毕业生和人才，能申请人才公寓。3 个工作日内审完。',
  keywords: ['租房', '住房', '公寓', '毕业生', '大学生', '人才'],
  clause: item10(),
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(item10('（一）'), '个人申请', 'worker'),
    words: '市区没房的人才，在企业上班或自己创业的毕业生',
    instead: { enterprise: '请告诉毕业生和人才，由本人申请。' },
  },
  apply: { kind: 'anyTime', clause: item10('（四）') },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause: item10('（一）'),
    label: '您本人的条件',
    of: [
      {
        kind: 'isFalse',
        id: 'noHome',
        fact: 'homeInUrbanArea',
        clause: item10('（一）'),
        label: '在长春市区没有住房',
      },
      {
        kind: 'any',
        id: 'route',
        clause: item10('（一）'),
        label: '三种人，符合一种就行',
        of: [
          {
            kind: 'all',
            id: 'graduateRoute',
            clause: item10('（三）1'),
            label: '毕业三年内的高校毕业生',
            of: [
              {
                kind: 'oneOf',
                id: 'bachelorOrHigher',
                fact: 'degree',
                values: ['bachelor', 'keyBachelor', 'master', 'doctor', 'partTime'],
                clause: item10('（一）'),
                label: '本科或更高学历',
              },
              {
                kind: 'withinYears',
                id: 'graduatedLately',
                fact: 'graduationDay',
                parameter: 'graduateYears',
                clause: item10('（一）'),
                label: '毕业三年内',
              },
              {
                kind: 'any',
                id: 'workOrBusiness',
                clause: item10('（一）'),
                label: '在企业上班，或自己创业',
                of: [
                  {
                    kind: 'all',
                    id: 'graduateEmployed',
                    clause: item10('（三）1'),
                    label: '在企业上班，合同满 3 年',
                    of: [
                      inEnterprise('graduateInEnterprise'),
                      contractOr('graduateContract', [
                        {
                          kind: 'all',
                          id: 'graduateTop',
                          clause: item10('（三）1'),
                          label: '顶尖人才、领军人才',
                          of: [talentPaper('graduatePaper'), topTalent('graduateTopTalent')],
                        },
                      ]),
                    ],
                  },
                  {
                    kind: 'oneOf',
                    id: 'graduateFounder',
                    fact: 'workSituation',
                    values: ['ownBusiness'],
                    clause: item10('（三）1'),
                    label: '自己创业（不用劳动合同）',
                  },
                ],
              },
            ],
          },
          {
            kind: 'all',
            id: 'urgentRoute',
            clause: item10('（三）2'),
            label: '产业急需紧缺人才',
            of: [
              talentPaper('urgentPaper'),
              {
                kind: 'isTrue',
                id: 'urgentTalent',
                fact: 'urgentTalent',
                clause: item10('（三）2'),
                label: '紧缺专业，有职称证书或职业资格证书',
              },
              inUrbanEnterprise('urgentInEnterprise'),
              introduced('urgentIntroduced'),
              contractOr('urgentContract', [topTalent('urgentTopTalent')]),
            ],
          },
          {
            kind: 'all',
            id: 'highLevelRoute',
            clause: item10('（三）3'),
            label: '高层次人才',
            of: [
              talentPaper('highLevelPaper'),
              {
                kind: 'isTrue',
                id: 'highLevelTalent',
                fact: 'highLevelTalent',
                clause: item10('（三）3'),
                label: '有长春市高层次人才认定证书',
              },
              inUrbanEnterprise('highLevelInEnterprise'),
              introduced('highLevelIntroduced'),
              contractOr('highLevelContract', [topTalent('highLevelTopTalent')]),
            ],
          },
        ],
      },
    ],
  },
  amount: {
    kind: 'service',
    clause: item10('（一）'),
    what: '一套人才公寓。租金多少，文件没写，请打电话问。',
  },
  papers: [
    { id: 'idCard', label: '身份证原件和 1 份复印件', clause: item10('（三）1') },
    { id: 'diploma', label: '毕业证书原件和 1 份复印件', clause: item10('（三）1') },
    { id: 'degree', label: '学位证书原件和 1 份复印件', clause: item10('（三）1') },
    { id: 'homeStatement', label: '住房情况说明原件', clause: item10('（三）1') },
    {
      id: 'licence',
      label: '企业营业执照复印件',
      only: '自己创业的，带法人是本人的营业执照原件',
      clause: item10('（三）1'),
    },
    {
      id: 'contract',
      label: '劳动合同原件和 1 份复印件',
      only: '自己创业的不用带',
      clause: item10('（三）1'),
    },
    {
      id: 'qualification',
      label: '职称证书或职业资格证书，原件和复印件',
      routes: ['urgentRoute'],
      clause: item10('（三）2'),
    },
    {
      id: 'highLevelPaper',
      label: '长春市高层次人才认定证书，原件和复印件',
      routes: ['highLevelRoute'],
      clause: item10('（三）3'),
    },
  ],
  steps: [
    { who: '您', what: '网上申请，或到市政务服务中心窗口申请', clause: item10('（二）1') },
    {
      who: '经办部门',
      what: '审核。是哪个部门，文件没有写',
      workingDays: 'flatReviewDays',
      clause: item10('（四）'),
    },
    { who: '您', what: '审核通过后，上网或打客服电话选房', clause: item10('（二）2') },
  ],
  places: [
    {
      name: '长春市政务服务中心',
      address: '长春市政务服务中心一楼综合窗口',
      clause: item10('（四）'),
    },
  ],
  links: [
    { label: '吉林省政务大厅，搜“人才公寓”', address: 'http://zwfw.jl.gov.cn/', clause: item10('（二）1') },
    { label: '长春市人才公寓官网，选房用', address: 'www.ccrcgy.cn', clause: item10('（二）2') },
  ],
  forms: [],
  notes: [],
  hotlines: [
    { name: '人才公寓咨询', phone: '0431-88781559', clause: item10('（五）') },
    { name: '人才公寓客服，选房用', phone: '0431-81802555', clause: item10('（二）2') },
  ],
  openPoints: [
    {
      id: 'newlyEmployed',
      clause: item10('（一）'),
      question: '“新就业”是第一次工作，还是新到这家企业？多久算新？文件没有写。',
      assumed: '演示不另查，在企业上班就算。',
    },
    {
      id: 'graduateEnterprise',
      clause: item10('（一）'),
      question: '毕业生的企业或生意要不要在市区，文件没有写。',
      assumed: '演示对毕业生不要求在市区。',
    },
    {
      id: 'urbanArea',
      clause: item10('（一）'),
      question: '“市区”包括哪些区，双阳、九台算不算，文件没有写。',
      assumed: '演示把双阳、九台也算市区，县市不算。',
    },
    {
      id: 'withoutDegree',
      clause: item10('（三）2'),
      question: '人才也要交毕业证和学位证。没有的怎么办，文件没有写。',
      assumed: '不作假定，请打电话问。',
    },
    {
      id: 'rent',
      clause: item10('（一）'),
      question: '租金多少、能住多久、有哪些房，文件没有写。',
      assumed: '不作假定，请打电话问。',
    },
    {
      id: 'graduationAnniversary',
      clause: item10('（一）'),
      question: '“毕业三年内”满三年那天算不算，文件没有写。',
      assumed: '演示把满三年那天也算上。',
    },
  ],
}
