import { defineCopy } from '@/lib/format/copy';

export const mailCopy = defineCopy({
  ko: {
    box: '시연용 편지함',
    boxLead: '시연에서는 전자우편이 밖으로 나가지 않고 여기에 모입니다. 주소를 적으면 그 주소로 온 편지가 보입니다.',
    boxOf: '전자우편 주소',
    look: '편지함 열기',
    empty: '이 주소로 온 편지가 없습니다',
    emptyText: '편지는 몇 초 안에 도착합니다. 잠시 뒤 다시 열어 보세요.',
    whose: '누구의 편지함을 열까요',
    whoseText: '꾸며 낸 주소면 됩니다. 예: hana@example.kr',
    codeSubject: (code: string) => `[올림] 확인 번호 ${code}`,
    codeBody: (code: string) =>
      `확인 번호는 ${code} 입니다.\n\n10분 안에 화면에 적어 주세요. 직원이라고 해도 이 번호를 묻지 않으니 아무에게도 알려 주지 마세요.\n요청한 적이 없다면 이 편지를 무시하셔도 됩니다. 아무 일도 일어나지 않습니다.\n`,
  },
  en: {
    box: 'Demo mailbox',
    boxLead: 'In the demonstration no mail goes out; it is kept here. Type an address to see what came to it.',
    boxOf: 'E-mail address',
    look: 'Open the box',
    empty: 'Nothing has come to this address',
    emptyText: 'Mail arrives within seconds. Open the box again in a moment.',
    whose: 'Whose box shall be opened?',
    whoseText: 'Any invented address will do, for example hana@example.kr',
    codeSubject: (code) => `[Ollim] Your code is ${code}`,
    codeBody: (code) =>
      `Your code is ${code}.\n\nEnter it within 10 minutes. Nobody of the office will ever ask you for it, so tell nobody.\nIf you did not ask for it, ignore this letter: nothing happens.\n`,
  },
});
