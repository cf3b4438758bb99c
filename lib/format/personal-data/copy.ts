import { defineCopy } from '../copy';

/** What kinds of personal data are called, and what a writer is told. */
export const personalDataCopy = defineCopy({
  ko: {
    kinds: {
      resident_number: '주민등록번호',
      foreigner_number: '외국인등록번호',
      card: '카드 번호',
      phone: '전화번호',
      email: '전자우편 주소',
      account: '계좌번호',
      plate: '차량 번호',
      address: '상세 주소',
    },
    public: (kinds: string) =>
      `개인정보로 보이는 것이 있습니다: ${kinds}. 이 글은 모두에게 보이니 지우고 다시 보내 주십시오.`,
    harmless: '개인정보가 아니라면',
    harmlessYes: '개인정보가 아닙니다. 담당자가 확인한 뒤에 모두에게 보여 주십시오.',
    quietYes: '개인정보가 아닙니다. 이 글은 나와 담당자만 읽게 해 주십시오.',
    confirmedYes: '살펴보니 개인정보가 아닙니다. 그대로 모두에게 보여 줍니다.',
  },
  en: {
    kinds: {
      resident_number: 'resident registration number',
      foreigner_number: 'foreigner registration number',
      card: 'card number',
      phone: 'phone number',
      email: 'e-mail address',
      account: 'account number',
      plate: 'licence plate',
      address: 'exact address',
    },
    public: (kinds) =>
      `This looks like personal data: ${kinds}. Everyone will read this text. Please remove it and send again.`,
    harmless: 'If it is not personal data',
    harmlessYes: 'This is not personal data. Show it to everyone after an officer has looked.',
    quietYes: 'This is not personal data. Let only me and the office read it.',
    confirmedYes: 'I have looked: this is not personal data. Everyone reads it as it is.',
  },
});

/** Words by which personal data is known in Korean text, as parts of patterns. They are never shown. */
export const personalWords = {
  /** What a licence plate may have between its figures (Rules on Registration Number Plates of Motor Vehicles, table 1). */
  plateLetters: '가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주바사아자배하허호',
  /** Regions on older and on commercial plates. */
  plateRegions: '서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주',
  /** What follows a year or an amount, never a plate. */
  units: '년|원|명|개|건|호|번|분|초',
  bank: '은행|뱅크|농협|수협|신협|축협|새마을금고|우체국|계좌|입금|송금|예금주|통장',
  building: '동',
  unit: '호',
  lot: '번지',
  at: '골뱅이',
  /** Figures as they are spoken, from nought to nine; nought and six have two names. */
  spoken: '공일이삼사오육칠팔구',
  spokenToo: { 영: '0', 륙: '6', 빵: '0' },
};
