import { defineCopy } from '@/lib/format/copy';

/** Writing an answer and letting it go out. */
export const answerCopy = defineCopy({
  ko: {
    prepare: {
      open: '확인 올리기',
      question: '부서장이 확인하면 문자가 나갑니다. 그때까지 기한은 계속 흐릅니다.',
      send: '부서장에게 올리기',
    },
    approve: {
      open: '확인하고 보내기',
      question: '이 문자를 그대로 보냅니다. 보낸 뒤에는 고칠 수 없습니다.',
      send: '문자 보내기',
    },
    return: {
      open: '고쳐 달라고 돌려주기',
      question: '쓴 사람에게 이유를 알립니다.',
      send: '돌려주기',
      reason: '고칠 점',
    },
    withdraw: { open: '거두고 다시 쓰기' },
    inside: '모두 구청 안에서만 봅니다.',
    waitsForYou: '확인을 기다리는 답',
    waitsForHead: '부서장 확인을 기다립니다',
    returned: (name: string) => `${name} 님이 답을 돌려주었습니다. 고쳐서 다시 올려 주십시오.`,
    templates: '답 틀로 시작하기',
    emptyField: (name: string) => `이 문자에는 아직 ‘${name}’이 없어 틀을 채울 수 없습니다. 먼저 부서를 정해 주십시오.`,
    parts: (n: number) => `2,000바이트를 넘어 ${n}건으로 나누어 보냅니다`,
    part: (n: number, of: number) => `${of}건 중 ${n}번째`,
    notTextable: '국내 휴대전화가 아니어서 문자를 보낼 수 없습니다. 전화로 답해 주십시오.',
  },
  en: {
    prepare: {
      open: 'Submit for approval',
      question: 'It goes out once the head of the desk approves it. The clock runs on until then.',
      send: 'Submit to the head',
    },
    approve: {
      open: 'Approve and send',
      question: 'This text goes out as it is and cannot be changed afterwards.',
      send: 'Send the text',
    },
    return: { open: 'Return it', question: 'The writer hears why.', send: 'Return', reason: 'What to change' },
    withdraw: { open: 'Take back and rewrite' },
    inside: 'All of it stays inside the office.',
    waitsForYou: 'An answer waits for your approval',
    waitsForHead: 'Waits for the head of the desk',
    returned: (name: string) => `${name} has returned the answer. Change it and submit it again.`,
    templates: 'Begin with a template',
    emptyField: (name: string) =>
      `This text has no “${name}” yet, so the template cannot be filled in. Choose a department first.`,
    parts: (n: number) => `More than 2,000 bytes: it goes out as ${n} texts`,
    part: (n: number, of: number) => `${n} of ${of}`,
    notTextable: 'Not a Korean mobile number, so it cannot be texted. Answer by phone.',
  },
});
