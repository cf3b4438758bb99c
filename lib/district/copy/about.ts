import { defineCopy } from '@/lib/format/copy';

/** What this portal is: the three steps, what it promises, and what it is not (a petition under the Petition Act). */
export const aboutCopy = defineCopy({
  ko: {
    title: '올림은 이렇게 움직입니다',
    lead: '동네에서 낸 제안이 거점동을 거쳐 구청까지 올라가고, 결정이 되어 돌아옵니다. 그사이 누가, 언제까지, 무엇을 하는지 모두 볼 수 있습니다.',
    way: '제안이 올라가는 세 단계',
    steps: {
      dong: {
        level: '1단계 · 동',
        title: '동이 확인하고 공개합니다',
        text: '동 행정복지센터가 근무일 3일 안에 공개하거나, 이유를 적어 돌려 드립니다. 공개하면 누구나 보고 공감할 수 있습니다. 공감은 한 사람이 한 번입니다.',
      },
      hub: {
        level: '2단계 · 거점동',
        title: '거점동이 모아 의제로 만듭니다',
        text: '거점동은 함께 묶인 동의 제안을 달마다 살펴, 비슷한 것을 하나의 의제로 모아 구청에 올립니다. 모이지 않은 제안에도 까닭을 적어 알려 드립니다.',
      },
      district: {
        level: '3단계 · 구청',
        title: '구청이 한 달 안에 결정합니다',
        text: '부서가 의견을 내고, 기획 담당이 결정을 준비하고, 다른 사람이 확인해 공개합니다. 채택하면 언제 할지, 채택하지 않으면 왜인지와 다시 심사를 요청하는 방법을 적습니다.',
      },
    },
    after: '그다음은 사업입니다',
    afterText:
      '채택한 의제는 사업이 됩니다. 단계마다 증거를 올리고, 늦어지면 까닭과 새 날짜를 공개합니다. 제안한 분과 공감한 분께 끝까지 알려 드립니다.',
    keeps: '올림이 지키는 것',
    promises: {
      number: '번호는 바뀌지 않습니다. 어디까지 올라가도 제안의 번호, 낸 사람, 공감, 댓글이 그대로 따라갑니다.',
      people: '사람을 셉니다. 여러 제안이 하나로 모여도 같은 사람은 한 번만 셉니다.',
      clock: '시계는 다시 시작하지 않습니다. 다른 부서로 넘겨도 주민이 기다린 시간을 그대로 셉니다.',
      ledger: '기록은 고치지 않습니다. 공개한 모든 단계는 장부에 남고, 누구나 내려받아 확인할 수 있습니다.',
    },
    ledgerLink: '장부 보기',
    petition: '청원은 다른 일입니다',
    petitionText:
      '청원은 「청원법」에 따른 별도의 절차입니다. 법과 제도를 고치거나 공무원의 잘못을 바로잡아 달라고 나라와 지방자치단체에 공식으로 요구하는 것이며, 올림의 제안이나 민원으로는 청원이 되지 않습니다. 청원은 청원24에서 냅니다.',
    petitionLink: '청원24로 가기 (새 누리집)',
    propose: '제안하기',
    proposals: '제안 보기',
  },
  en: {
    title: 'How Ollim works',
    lead: 'A proposal from the neighbourhood rises through the hub dong to the district office and comes back as a decision. Everyone can see who does what by when.',
    way: 'Three steps up',
    steps: {
      dong: {
        level: 'Step 1 · Dong',
        title: 'The dong checks and publishes it',
        text: 'Within 3 working days the dong centre publishes it or returns it with the reason. Once published, anyone can read and support it. One person, one voice.',
      },
      hub: {
        level: 'Step 2 · Hub dong',
        title: 'The hub gathers proposals into an agenda item',
        text: 'Every month the hub looks through the proposals of the dongs linked to it, gathers what belongs together and sends it up. Proposals that were not gathered get a written note.',
      },
      district: {
        level: 'Step 3 · District office',
        title: 'The district office decides within a month',
        text: 'Departments give opinions, a planner prepares the decision, and another person checks and publishes it. If adopted it says when; if not, why, and how to ask for a re-examination.',
      },
    },
    after: 'Then it becomes a project',
    afterText:
      'An adopted item becomes a project. Each milestone shows its evidence; a delay shows its reason and the new date. Proposers and supporters are told until the end.',
    keeps: 'What Ollim keeps',
    promises: {
      number:
        'Numbers never change. However far a proposal rises, its number, author, supports and comments go with it.',
      people: 'People are counted. When several proposals become one item, each person still counts once.',
      clock:
        'Clocks never start again. When a case moves to another department, the time the resident waited counts on.',
      ledger: 'Records are never altered. Every public step stays in a ledger that anyone can download and check.',
    },
    ledgerLink: 'See the ledger',
    petition: 'A petition is something else',
    petitionText:
      'A petition is a procedure of its own under the Petition Act: a formal request to the state or a local government, for example to change a law or to put right what an official did wrong. A proposal or complaint here is not a petition. Petitions are filed at Cheongwon24.',
    petitionLink: 'Go to Cheongwon24 (another site, in Korean)',
    propose: 'Make a proposal',
    proposals: 'See proposals',
  },
});
