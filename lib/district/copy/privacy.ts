import { defineCopy } from '@/lib/format/copy';

/** What is kept about people, for what and how long; honest about being a demonstration (Personal Information Protection Act, art. 30). */
export const privacyCopy = defineCopy({
  ko: {
    title: '개인정보 처리방침',
    lead: '시연용이라 실제 개인정보를 받지 않습니다. 진짜 이름이나 전화번호를 적지 마십시오. 아래는 이 프로그램이 실제로 하는 일입니다.',
    parts: {
      kept: {
        title: '무엇을 왜 갖고 있나요',
        text: '제안과 민원을 처리하고 답을 알리려고 이름, 연락처, 사는 동, 적은 글과 올린 파일을 갖고 있습니다. 공감은 한 사람이 한 번만 하도록 누가 했는지 갖고 있습니다.',
      },
      shown: {
        title: '무엇이 공개되나요',
        text: '공개하는 제안에는 이름을 ‘김*용’처럼 가려서 보여 드립니다. 전화번호와 메일 주소는 공개하지 않습니다. 비공개 민원은 낸 사람과 담당자만 보고, 통계에는 건수로만 들어갑니다.',
      },
      officers: {
        title: '담당자는 무엇을 보나요',
        text: '지금 맡은 동과 부서의 것만 봅니다. 담당이 바뀌면 그날부터 볼 수 없습니다. 이름과 전화번호는 담당자에게도 가려져 있습니다. 꼭 필요하면 이유를 적고 한 번 볼 수 있고, 하루에 볼 수 있는 횟수가 정해져 있습니다. 누가 왜 봤는지는 내 개인정보 화면에서 확인할 수 있습니다.',
      },
      sealed: {
        title: '어떻게 지키나요',
        text: '이름, 전화번호, 메일 주소, 받은 문자의 원본은 암호로 잠가 둡니다. 데이터베이스도 누가 묻는지에 따라 보여 줄 것만 보여 줍니다. 글은 공개하기 전에 주민등록번호, 전화번호, 계좌, 차량 번호가 있는지 살핍니다.',
      },
      period: {
        title: '얼마나 갖고 있나요',
        text: '끝난 로그인은 3개월, 읽은 소식은 1년, 쓰다 만 글은 6개월, 거둔 동의는 3년 뒤에 지웁니다. 끝난 비공개 민원과 받은 문자의 글은 공공기록물이라 10년 뒤에 비웁니다. 날마다 새벽에 정리합니다.',
      },
      ledger: {
        title: '장부와 개인정보',
        text: '누구나 내려받는 장부에는 개인정보가 없습니다. 공개한 글도 글 자체가 아니라 되돌릴 수 없는 값만 들어 있습니다.',
      },
      pictures: {
        title: '사진',
        text: '올린 사진에서 찍은 곳과 기기 정보를 지우고 다시 만들어 둡니다.',
      },
      cookies: {
        title: '쿠키와 화면 설정',
        text: '로그인할 때만 로그인 쿠키를 씁니다. 광고나 추적 쿠키는 없습니다. 글자 크기 같은 화면 설정은 이 브라우저에만 남고 우리에게 오지 않습니다.',
      },
      rights: {
        title: '권리',
        text: '내 개인정보 화면에서 동의를 보고 거두고, 갖고 있는 것을 모두 내려받고, 지워 달라고 할 수 있습니다. 지워 달라고 하면 7일 동안 다시 생각할 수 있고, 그 뒤에 이름과 연락처를 지웁니다. 낸 제안과 민원은 누가 냈는지 모르게 남습니다. 처리가 끝나지 않은 민원이 있으면 끝난 뒤에 지웁니다.',
      },
    },
  },
  en: {
    title: 'Privacy',
    lead: 'This is a demonstration and takes no real personal data: please do not write your real name or number. Below is what the program really does.',
    parts: {
      kept: {
        title: 'What is kept, and why',
        text: 'To handle proposals and complaints and to answer them we keep the name, contact, home dong, the text and the files. To count each person once we keep who supported what.',
      },
      shown: {
        title: 'What is public',
        text: 'Public proposals show a masked name. Telephone numbers and e-mail addresses are never shown. A private complaint is seen by its author and the officers in charge; statistics only count it.',
      },
      officers: {
        title: 'What officers see',
        text: 'Only what belongs to the dongs and departments they are in charge of today. When that changes they lose sight of it on the same day. Names and numbers are masked for them too. Where it is needed they can look once, with a reason and a daily limit; who looked and why is on your page about your personal data.',
      },
      sealed: {
        title: 'How it is protected',
        text: 'Names, telephone numbers, e-mail addresses and texts as they were delivered are encrypted. The database, too, shows rows only to those they are for. Before publication, words are searched for resident numbers, telephone numbers, accounts and licence plates.',
      },
      period: {
        title: 'How long it is kept',
        text: 'Sign-ins that ended go after 3 months, messages you read after a year, drafts left behind after 6 months, consents you took back after 3 years. The words of private complaints that ended and of texts are public records and are removed after 10 years. This happens every night.',
      },
      ledger: {
        title: 'The ledger',
        text: 'The ledger that anyone can download has no personal data. Even of public texts it holds only a value from which the text cannot be found.',
      },
      pictures: {
        title: 'Pictures',
        text: 'Pictures are made anew without the place and device that they were taken with.',
      },
      cookies: {
        title: 'Cookies and display',
        text: 'There is a cookie only while you are signed in, and none for advertising or tracking. Display settings such as text size stay in your browser and never reach us.',
      },
      rights: {
        title: 'Your rights',
        text: 'On your page about your personal data you see and take back what you agreed to, take along everything that is kept, and ask to be forgotten. You have 7 days to think again; then your name and contacts are erased. Your proposals and complaints stay without you. An open complaint is finished first.',
      },
    },
  },
});
