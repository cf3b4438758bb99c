import { defineCopy } from '@/lib/format/copy';

/** Help: how to do each thing, also without an account, without script, and without a computer. */
export const helpCopy = defineCopy({
  ko: {
    title: '도움말',
    lead: '무엇을 하려는지 고르십시오. 막히면 가까운 동 행정복지센터에서 도와 드립니다.',
    parts: {
      which: {
        title: '제안과 민원, 어느 것인가요',
        text: '동네나 구를 더 좋게 바꾸자는 생각은 제안입니다. 모두가 보고 공감하며, 구청까지 올라가 결정을 받습니다.\n지금 불편한 일을 처리해 달라거나 묻는 것은 민원입니다. 담당자가 정해진 기한 안에 답하며, 비공개로 낼 수 있습니다.\n잘못 골라도 괜찮습니다. 담당자가 이유를 알리고 옮겨 드리며, 옮겨도 처음 낸 날부터 셉니다.',
      },
      file: {
        title: '제안하기',
        text: '1. 로그인하고 ‘제안하기’를 누릅니다.\n2. 무엇이 불편한지, 어떻게 바꾸면 좋을지 적습니다. 쓰는 동안 비슷한 제안을 보여 드리니, 같은 것이 있으면 공감으로 함께할 수 있습니다.\n3. 보내면 번호를 드립니다. 그 번호로 언제든 찾아볼 수 있습니다.',
      },
      complain: {
        title: '민원 넣기',
        text: '종류와 동을 고르고 내용을 적습니다. 사진은 5장까지 붙일 수 있습니다. 비공개로 내면 낸 사람과 담당자만 봅니다. 접수증에는 번호, 담당, 답하는 날과 그 날짜를 센 방법이 나옵니다.',
      },
      follow: {
        title: '내 것 찾아보기',
        text: '로그인하면 ‘내 일’에 낸 것과 공감한 것이 모두 있습니다. 접수증의 주소를 적어 두면 나중에 다시 열 수 있습니다.',
      },
      computer: {
        title: '컴퓨터나 휴대전화가 어려우면',
        text: '가까운 동 행정복지센터에 오시면 담당자가 함께 적어 드립니다. 가족이나 이웃과 함께 오셔도 됩니다.',
      },
      script: {
        title: '자바스크립트를 끄고 쓰기',
        text: '보기, 제안, 민원, 공감, 답변을 모두 자바스크립트 없이 할 수 있습니다. 쓰는 동안 비슷한 제안을 보여 주는 것처럼 편의 기능만 빠집니다.',
      },
      display: {
        title: '글자와 화면 바꾸기',
        text: '화면 맨 위 ‘화면 설정’에서 글자 크기 다섯 가지, 밝기, 대비를 고를 수 있습니다. 고른 것은 이 브라우저에만 남습니다.',
      },
      late: {
        title: '답이 늦으면',
        text: '기한은 건마다 화면에 나옵니다. 늦어지면 늦었다고 모두에게 보이고, 담당자와 그 윗사람의 업무함 맨 위로 올라갑니다. 답이 마음에 들지 않으면 평가할 때 다시 열어 달라고 할 수 있습니다.',
      },
    },
    contact: '연락처',
    contactText:
      '이 누리집은 시연용이라 전화와 문자를 받지 않습니다. 실제로 열 때에는 여기에 대표 전화, 동 행정복지센터 전화와 여는 시간이 나옵니다.',
    propose: '제안하기',
    complain: '민원 넣기',
    dongs: '우리 동 찾기',
  },
  en: {
    title: 'Help',
    lead: 'Choose what you want to do. If you get stuck, your dong centre will help.',
    parts: {
      which: {
        title: 'Proposal or complaint?',
        text: 'An idea for making the neighbourhood or the district better is a proposal. Everyone can read and support it, and it rises to the district office for a decision.\nA request to deal with something now, or a question, is a complaint. The officer in charge answers within a fixed time, and it can be private.\nIf you choose the wrong one, the officer moves it and tells you why; time counts from the day you first sent it.',
      },
      file: {
        title: 'Making a proposal',
        text: '1. Sign in and choose “Make a proposal”.\n2. Say what is wrong and how it should change. While you write, similar proposals are shown: you can support one of them instead.\n3. When you send it you get a number, by which you can always find it.',
      },
      complain: {
        title: 'Filing a complaint',
        text: 'Choose the kind and the dong and write what it is about. You can add up to 5 pictures. A private one is seen by you and the officers in charge only. The receipt shows its number, who answers, by when, and how that day was counted.',
      },
      follow: {
        title: 'Finding what you filed',
        text: 'When you are signed in, “My page” has all you filed and supported. Keep the address on your receipt to open it again later.',
      },
      computer: {
        title: 'Without a computer or phone',
        text: 'Come to your dong centre: the officer writes it down together with you. You are welcome to bring family or neighbours.',
      },
      script: {
        title: 'Without JavaScript',
        text: 'Reading, proposing, complaining, supporting and answering all work without JavaScript. Only conveniences are missing, such as similar proposals while you write.',
      },
      display: {
        title: 'Changing text and display',
        text: 'Under “Display” at the top of every page there are five text sizes, brightness and contrast. Your choice stays in this browser only.',
      },
      late: {
        title: 'When an answer is late',
        text: 'Each case shows by when it will be answered. A late one is shown as late to everyone and goes to the top of the desk of the officer and of their head. If an answer does not satisfy you, you can ask to reopen it when you rate it.',
      },
    },
    contact: 'Contact',
    contactText:
      'This is a demonstration and takes no calls or texts. A real portal shows the telephone numbers and opening hours of the district office and the dong centres here.',
    propose: 'Make a proposal',
    complain: 'File a complaint',
    dongs: 'Find my dong',
  },
});
