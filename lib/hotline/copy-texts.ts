import { defineCopy } from '@/lib/format/copy';

/** What the hotline itself texts. A number has no language of its own, so it goes out in Korean; English is for those who read along. */
export const textsCopy = defineCopy({
  ko: {
    receipt: (number: string, due: string) => `접수번호 ${number}, ${due}까지 답해 드립니다. 그만 받기: 수신거부`,
    reopened: (number: string, due: string) => `다시 살펴보겠습니다. 접수번호 ${number}, ${due}까지 답합니다.`,
    divided: (number: string, due: string) =>
      `보내신 문자 일부를 따로 접수했습니다. 접수번호 ${number}, ${due}까지 답합니다.`,
    rate: (link: string) => `만족하셨나요? 1(아쉬움)~5(만족) 답장 또는 ${link}`,
    sorry: '아쉬우셨군요. 다시라고 답하시면 담당 부서와 부서장이 다시 살펴봅니다.',
    praise: '따뜻한 말씀 고맙습니다. 함께 일하는 직원들에게 전하겠습니다.',
    longTerm: (reason: string) => `시간이 더 필요해 48시간 안에 답해 드리지 못합니다. 이유: ${reason}`,
    notForUs: (reason: string) => `구청이 맡는 일이 아니어서 여기서 마칩니다. 안내: ${reason}`,
    stopped: '이제 문자를 보내지 않습니다. 다시 받으시려면 수신동의라고 보내 주십시오.',
    started: '다시 문자를 보내 드립니다. 그만 받으시려면 수신거부라고 보내 주십시오.',
    supportCounted: (number: string) => `제안 ${number}에 공감하셨습니다.`,
    supportApart: (number: string) => `제안 ${number}에 공감하셨습니다. 본인 확인 전까지는 따로 셉니다.`,
    supportAlready: (number: string) => `제안 ${number}에는 이미 공감하셨습니다. 한 번호로 한 번 셉니다.`,
    supportClosed: (number: string) => `제안 ${number}의 공감 받기는 끝났습니다.`,
    supportUnknown: (number: string) => `${number}번 제안을 찾지 못했습니다. 번호를 다시 확인해 주십시오.`,
    supportHow: '공감할 제안의 번호를 함께 보내 주십시오. 예: 공감 1234',
    proposeHow: '제안이라고 쓰고 이어서 내용을 적어 한 번에 보내 주십시오.',
    proposed: (number: string, due: string) =>
      `제안을 받았습니다. 접수번호 ${number}. ${due}까지 다듬어 내도 될지 여쭙겠습니다.`,
    unasked: '지금 여쭌 것이 없습니다. 하실 말씀이 있으면 문자로 적어 보내 주십시오.',
    proposalWords: (problem: string, improvement: string, effect: string) =>
      `불편한 점: ${problem}\n바라는 점: ${improvement}\n좋아지는 점: ${effect}`,
    askProposal: (title: string, words: string, dong: string, until: string) =>
      `보내신 문자를 ${dong}에 제안으로 낼까요? 동에서 살펴본 뒤 모두에게 공개합니다. 번호와 이름은 공개하지 않습니다.\n\n제목: ${title}\n${words}\n\n1 예\n2 아니요\n(${until}까지 숫자로 답장해 주십시오)`,
    askComplaint: (title: string, words: string, dong: string, until: string) =>
      `보내신 문자를 ${dong} 민원으로 접수할까요? 담당자만 봅니다.\n\n제목: ${title}\n${words}\n\n1 예\n2 아니요\n(${until}까지 숫자로 답장해 주십시오)`,
    askComplaintOpenly: (title: string, words: string, dong: string, until: string) =>
      `보내신 문자를 ${dong} 민원으로 접수할까요?\n\n제목: ${title}\n${words}\n\n1 예, 담당자만 봅니다\n2 아니요\n3 예, 모두에게 공개해도 됩니다\n(${until}까지 숫자로 답장해 주십시오)`,
    filedProposal: (number: string) => `제안을 냈습니다. 번호 ${number}. 단계가 바뀔 때마다 문자로 알려 드립니다.`,
    filedComplaint: (number: string, due: string) => `민원을 접수했습니다. 번호 ${number}, ${due}까지 답해 드립니다.`,
    notFiled: '알겠습니다. 내지 않겠습니다. 보내신 문자에는 그대로 답해 드립니다.',
    stepOf: { proposal: '제안', complaint: '민원' },
    step: (what: string, number: string, says: string) => `${what} ${number}: ${says}.`,
    reason: (reason: string) => `이유: ${reason}`,
    answer: (what: string, number: string, text: string) => `${what} ${number} 답변: ${text}`,
    texter: '문자 주민',
  },
  en: {
    receipt: (number, due) => `Number ${number}, answered by ${due}. Text STOP to hear no more.`,
    reopened: (number, due) => `We look at it again. Number ${number}, answered by ${due}.`,
    divided: (number, due) => `Part of your text now is a case of its own. Number ${number}, answered by ${due}.`,
    rate: (link) => `Content? Reply 1 (poor) to 5 (good), or ${link}`,
    sorry: 'We are sorry. Reply AGAIN, and the department and its head look at it again.',
    praise: 'Thank you for your kind words. We pass them on to everyone here.',
    longTerm: (reason) => `We need more time than 48 hours. Reason: ${reason}`,
    notForUs: (reason) => `This is not in the district’s hands, so it ends here. Where to turn: ${reason}`,
    stopped: 'You get no more texts from us. Text START to get them again.',
    started: 'You get our texts again. Text STOP to hear no more.',
    supportCounted: (number) => `You support proposal ${number}.`,
    supportApart: (number) => `You support proposal ${number}. It is counted apart until your number is confirmed.`,
    supportAlready: (number) => `You support proposal ${number} already. One number counts once.`,
    supportClosed: (number) => `Proposal ${number} no longer collects support.`,
    supportUnknown: (number) => `There is no proposal ${number}. Please check the number.`,
    supportHow: 'Please send the number of the proposal too, such as SUPPORT 1234.',
    proposeHow: 'Please write PROPOSAL and what you propose in one text.',
    proposed: (number, due) => `We have your proposal. Number ${number}. By ${due} we ask whether to file it.`,
    unasked: 'There is nothing we asked you. Text us whatever you would like to say.',
    proposalWords: (problem, improvement, effect) =>
      `Problem: ${problem}\nWhat should change: ${improvement}\nWhat gets better: ${effect}`,
    askProposal: (title, words, dong, until) =>
      `File your text as a proposal in ${dong}? It is published once the dong has looked at it, without your name and number.\n\n${title}\n${words}\n\n1 yes\n2 no\n(reply by ${until})`,
    askComplaint: (title, words, dong, until) =>
      `File your text as a complaint in ${dong}? Only officers see it.\n\n${title}\n${words}\n\n1 yes\n2 no\n(reply by ${until})`,
    askComplaintOpenly: (title, words, dong, until) =>
      `File your text as a complaint in ${dong}?\n\n${title}\n${words}\n\n1 yes, for officers only\n2 no\n3 yes, for everyone\n(reply by ${until})`,
    filedProposal: (number) => `Filed as proposal ${number}. We text you at every step.`,
    filedComplaint: (number, due) => `Filed as complaint ${number}, answered by ${due}.`,
    notFiled: 'All right, we do not file it. Your text is answered all the same.',
    stepOf: { proposal: 'Proposal', complaint: 'Complaint' },
    step: (what, number, says) => `${what} ${number}: ${says}.`,
    reason: (reason) => `Reason: ${reason}`,
    answer: (what, number, text) => `${what} ${number}, answer: ${text}`,
    texter: 'By text',
  },
});
