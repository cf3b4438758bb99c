import { defineCopy } from '../../format/copy';

/** What the server says before a page could be asked: it does not know the reader's language, so it says both. */
export const serverCopy = defineCopy({
  ko: {
    answers: {
      400: { title: '주소나 요청을 읽을 수 없습니다', text: '주소를 확인하고 다시 시도해 주십시오.' },
      403: {
        title: '다른 사이트에서 보낸 요청은 받지 않습니다',
        text: '올림의 화면에서 다시 보내 주십시오. 아무것도 바뀌지 않았습니다.',
      },
      405: { title: '이 방식의 요청은 받지 않습니다', text: '화면에 있는 버튼과 링크를 사용해 주십시오.' },
      408: { title: '요청이 너무 오래 걸렸습니다', text: '연결 상태를 확인하고 다시 보내 주십시오.' },
      413: {
        title: '보내신 내용이 너무 큽니다',
        text: '한 번에 32 MB까지 받습니다. 파일 수나 크기를 줄여 다시 보내 주십시오. 아무것도 저장되지 않았습니다.',
      },
      429: {
        title: '짧은 시간에 너무 많이 요청했습니다',
        text: '같은 인터넷 주소에서 온 요청을 함께 셉니다. 몇 분 뒤 다시 시도해 주십시오.',
      },
      431: { title: '주소나 쿠키가 너무 깁니다', text: '이 사이트의 쿠키를 지우고 다시 시도해 주십시오.' },
      500: { title: '처리하지 못했습니다', text: '저희 쪽 문제입니다. 잠시 뒤 다시 시도해 주십시오.' },
      503: {
        title: '지금은 저장할 수 없습니다',
        text: '저장하는 곳과 잠시 연결이 끊겨 아무것도 저장하지 못했습니다. 몇 분 뒤에 다시 보내 주십시오.',
      },
    },
    words: {
      kept: '적은 내용은 여기에 그대로 있습니다. 이 화면을 닫지 말고 기다렸다가 맨 아래 단추로 다시 보내 주십시오.',
      copy: '보내는 데 필요한 것이 모두 남아 있지는 않습니다. 적은 내용이 있으면 옮겨 두고 앞 화면으로 돌아가 다시 보내 주십시오.',
      written: (n: number) => `적은 내용 ${n}`,
      files: (names: string) => `파일은 다시 골라 주십시오: ${names}`,
      again: '다시 보내기',
    },
    home: '첫 화면으로',
  },
  en: {
    answers: {
      400: { title: 'This address or request cannot be read', text: 'Please check the address and try again.' },
      403: {
        title: 'Requests sent from another site are not accepted',
        text: 'Please send it again from a page of Ollim. Nothing was changed.',
      },
      405: { title: 'This kind of request is not accepted', text: 'Please use the buttons and links on the page.' },
      408: { title: 'The request took too long', text: 'Please check your connection and send it again.' },
      413: {
        title: 'What you sent is too large',
        text: 'We accept up to 32 MB at a time. Please send fewer or smaller files. Nothing was stored.',
      },
      429: {
        title: 'Too many requests in a short time',
        text: 'Requests from one internet address are counted together. Please try again in a few minutes.',
      },
      431: {
        title: 'The address or the cookies are too long',
        text: 'Please delete the cookies of this site and try again.',
      },
      500: { title: 'This did not work', text: 'The fault is ours. Please try again in a moment.' },
      503: {
        title: 'This cannot be saved right now',
        text: 'The place where things are saved cannot be reached for a moment, so nothing was saved. Please send it again in a few minutes.',
      },
    },
    words: {
      kept: 'What you wrote is here. Keep this page open, wait a little, and send it again with the button at the end.',
      copy: 'Not everything that is needed to send it again is left. Copy what you wrote, go back and send it again.',
      written: (n) => `What you wrote (${n})`,
      files: (names) => `Please choose the files again: ${names}`,
      again: 'Send again',
    },
    home: 'To the front page',
  },
});

export type PlainStatus = 400 | 403 | 405 | 408 | 413 | 429 | 431 | 500 | 503;
