import { yuanText } from '@domain/money'
import { plainDay } from '@/services/words/day-words'
import { canSpeak } from '@/ui/layout/speech-browser'
import { applyWindow, cap, openPointText } from '@/services/claim/policy'

/** The questions people ask most, with answers from the policy data. */
export const questions: readonly { question: string; answer: string }[] = [
  {
    question: '能领多少钱？',
    answer: `按能算的车票加起来算，来回一起最高 ${yuanText(cap)} 元。不到 ${yuanText(cap)} 元的，票上多少就是多少。`,
  },
  {
    question: '什么票能算？',
    answer:
      '火车、长途客车、飞机、轮船，在老家和长春之间的票。出租车、网约车、自己开车不算。有一张不算，别的照样算。',
  },
  {
    question: '什么时候申请？',
    answer: `${plainDay(applyWindow.from)}到${plainDay(applyWindow.to)}。${openPointText('applyWindow')}`,
  },
  { question: '车票要是哪几天的？', answer: openPointText('travelPeriod') },
  {
    question: '老家是长春的县区，能领吗？',
    answer: '不能。双阳、九台、农安、榆树、德惠、公主岭都算长春市。拿不准就打电话问。',
  },
  { question: '还没加入工会怎么办？', answer: '找单位工会入会，入会后就能申请。填过的内容会一直存着。' },
  {
    question: '单位还没有工会怎么办？',
    answer:
      '填“工作单位”时找到您的单位，页面上有区总工会的电话，打过去问怎么入会、由谁受理。已经入会的，可以请区总工会帮您找到单位工会。',
  },
  {
    question: '名单里没有我的单位怎么办？',
    answer:
      '在“工作单位”下面点“名单里没有，我来写单位名字”，写上名字、选好区。申请先交给那个区的总工会，找到单位工会再转过去核对。',
  },
  {
    question: '什么时候打电话有人接？',
    answer: '来源没有写办公时间。没人接就过一会儿再打，或者打市里的两个电话。',
  },
  {
    question: '能读给我听吗？',
    answer: canSpeak()
      ? '能。结果、补贴说明、申请进度和这一页，上面都有“读给我听”，点一下就从头念，离开就停。'
      : '这里没有朗读按钮：微信小程序要装别家的插件才能念。可以在手机设置的“无障碍”里打开读屏（旁白、TalkBack），每一页都能念；用浏览器打开这里，页面上有“读给我听”。',
  },
  { question: '车票原件还要吗？', answer: '要。照片是给工会先看的，原件要交给单位工会看过才算。' },
  {
    question: '钱怎么发？',
    answer: '审批通过后打到您的工会会员卡或者银行卡里，不发现金，也不会让您先交钱。让您先交钱的是骗子。',
  },
  {
    question: '没网的时候填的会丢吗？',
    answer: '不会。先存在手机里，连上网会自己保存。照片也一样。只有没填完的身份证号不存，填对了才存。',
  },
]
