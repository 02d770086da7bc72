/** What a notice says when its procedure has no words of its own: what is announced, and what to do about it. */
export function noticeWords(
  measureTitle: string,
  officeName: string,
  workingDays: number,
): { title: string; lines: string[] } {
  return {
    title: `${measureTitle}公示`,
    lines: [
      `下面的名单由${officeName}审核过，现在公示 ${workingDays} 个工作日，发布当天不算。`,
      '觉得有哪一项不对，公示结束前谁都可以提。提了的那一项先停下，查清楚再办。',
    ],
  }
}
