import { defineCopy } from '@/lib/format/copy';

export const mailCopy = defineCopy({
  ko: {
    box: '시연용 편지함',
    boxLead: '시연에서는 전자우편이 밖으로 나가지 않고 여기에 모입니다. 주소를 적으면 그 주소로 온 편지가 보입니다.',
    boxOf: '전자우편 주소',
    look: '편지함 열기',
    empty: '이 주소로 온 편지가 없습니다',
    emptyText: '편지는 몇 초 안에 도착합니다. 잠시 뒤 다시 열어 보십시오.',
    whose: '누구의 편지함을 열까요',
    whoseText: '꾸며 낸 주소면 됩니다. 예: hana@example.kr',
    codeSubject: (code: string) => `[올림] 확인 번호 ${code}`,
    codeBody: (code: string) =>
      `확인 번호는 ${code} 입니다.\n\n10분 안에 화면에 적어 주십시오. 직원이라고 해도 이 번호를 묻지 않으니 아무에게도 알려 주지 마십시오.\n요청한 적이 없다면 이 편지를 무시하셔도 됩니다. 아무 일도 일어나지 않습니다.\n`,
    codeText: (code: string) => `[올림] 확인 번호 ${code}\n10분 안에 적어 주십시오. 아무에게도 알려 주지 마십시오.`,
    changeSubject: '[올림] 계정의 연락처가 바뀝니다',
    changeBody: (what: string, until: string, link: string) =>
      `${what}\n\n직접 하신 일이면 아무것도 하지 않으셔도 됩니다.\n직접 하신 일이 아니면 ${until}까지 아래 주소에서 막을 수 있습니다. 막으면 모든 기기에서 로그아웃됩니다.\n\n${link}\n`,
    changeText: (what: string, link: string) => `[올림] ${what} 본인이 아니면: ${link}`,
    added: (contact: string) => `계정에 새 연락처가 더해졌습니다: ${contact}.`,
    givenUp: (contact: string, day: string) => `이 연락처(${contact})가 ${day}에 계정에서 빠집니다.`,
    newsSubject: (number: string) => `[올림] 민원 ${number}에 새 소식이 있습니다`,
    newsBody: (number: string, link: string) =>
      `민원 ${number}에 새 소식이 있습니다.\n접수 번호와 확인 번호로 여기에서 볼 수 있습니다.\n\n${link}\n`,
    newsText: (number: string, link: string) => `[올림] 민원 ${number}에 새 소식이 있습니다. ${link}`,
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
    codeText: (code) => `[Ollim] Code ${code}\nEnter it within 10 minutes and tell nobody.`,
    changeSubject: '[Ollim] The contacts of your account change',
    changeBody: (what, until, link) =>
      `${what}\n\nIf you did this, there is nothing to do.\nIf you did not, you can stop it here until ${until}. All devices are signed out then.\n\n${link}\n`,
    changeText: (what, link) => `[Ollim] ${what} Not you? ${link}`,
    added: (contact) => `A new contact was added to your account: ${contact}.`,
    givenUp: (contact, day) => `This contact (${contact}) leaves your account on ${day}.`,
    newsSubject: (number) => `[Ollim] News of complaint ${number}`,
    newsBody: (number, link) =>
      `There is news of complaint ${number}.\nYou see it here with its number and the return code.\n\n${link}\n`,
    newsText: (number, link) => `[Ollim] News of complaint ${number}: ${link}`,
  },
});
