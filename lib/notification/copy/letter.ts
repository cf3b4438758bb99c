import { defineCopy } from '@/lib/format/copy';

/** What stands in letters and texts of ours that bring news. */
export const letterCopy = defineCopy({
  ko: {
    subject: (n: number, first: string) =>
      n === 1 ? `[올림] 새 소식: ${first}` : `[올림] 새 소식 ${n}건: ${first} 외`,
    intro: (n: number) => (n === 1 ? '새 소식이 하나 있습니다.' : `새 소식이 ${n}건 있습니다.`),
    own: '내 제안과 민원, 내가 참여하는 것',
    joined: '공감하거나 의견을 남긴 제안',
    work: '맡은 일',
    cases: '소식을 받는 건',
    more: (n: number) => `그 밖에 ${n}건은 올림의 소식에 있습니다.`,
    all: '소식 모두 보기',
    why: '올림에서 소식을 받기로 하셔서 모아 보내 드립니다.',
    whyOwn: '내 제안이나 민원이 움직여서 바로 알려 드립니다.',
    change: '받는 방법 바꾸기',
    stop: '이런 편지 그만 받기',
    noticeSubject: (sentence: string) => `[올림] ${sentence}`,
    text: (n: number, link: string) => `[올림] 새 소식 ${n}건이 있습니다. ${link}`,
    notice: (number: string, sentence: string, link: string) => `[올림] ${number} ${sentence}. ${link}`,
  },
  en: {
    subject: (n, first) => (n === 1 ? `[Ollim] News: ${first}` : `[Ollim] ${n} news: ${first} and more`),
    intro: (n) => (n === 1 ? 'There is one piece of news.' : `There are ${n} pieces of news.`),
    own: 'Your own cases',
    joined: 'Proposals you support or talked about',
    work: 'Your work',
    cases: 'Cases you follow',
    more: (n) => `${n} more are among your messages.`,
    all: 'See all messages',
    why: 'You asked Ollim for news, so it is collected and sent to you.',
    whyOwn: 'Your proposal or complaint has moved, so you are told at once.',
    change: 'Change how you get news',
    stop: 'Stop letters like this',
    noticeSubject: (sentence) => `[Ollim] ${sentence}`,
    text: (n, link) => `[Ollim] ${n} new messages. ${link}`,
    notice: (number, sentence, link) => `[Ollim] ${number} ${sentence}. ${link}`,
  },
});
