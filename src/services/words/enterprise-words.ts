import { ApplicationRefusal } from '@domain/organisation/enterprise-application'

/** Why an office did not confirm, said to the person who asked. */
export const refusalWords: Record<ApplicationRefusal, string> = {
  photoUnreadable: '营业执照照片看不清',
  codeDiffers: '填的信用代码和营业执照上的不一样',
  nameDiffers: '填的单位名称和营业执照上的不一样',
  otherDistrict: '营业执照上的地址不在这个区',
  personUnknown: '单位说不认识您，或者联系不上单位',
  known: '这家单位已经有人事在用了，请同事邀请您',
}

/** The reason of a message, which carries its code. Of a code that this phone does not know it says nothing. */
export function refusalWordsOf(reason: string | undefined): string {
  const known = ApplicationRefusal.safeParse(reason)
  return known.success ? refusalWords[known.data] : ''
}
