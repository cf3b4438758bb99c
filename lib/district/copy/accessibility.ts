import { defineCopy } from '@/lib/format/copy';

/** What was done so that everyone can use the portal, and what is not good enough yet (KWCAG 2.2, WCAG 2.2 AA). */
export const accessibilityCopy = defineCopy({
  ko: {
    title: '접근성',
    lead: '나이, 장애, 기기와 상관없이 누구나 쓸 수 있어야 합니다. 한국형 웹 콘텐츠 접근성 지침 2.2와 WCAG 2.2 AA를 목표로 만들었습니다.',
    parts: {
      done: {
        title: '이렇게 했습니다',
        text: '글자와 배경의 대비는 4.5 대 1 이상입니다. 밝은 화면, 어두운 화면, 고대비 화면이 모두 그렇습니다.\n누르는 곳은 가로세로 44픽셀 이상입니다.\n글자를 200%로 키우거나 너비 320픽셀 화면에서도 옆으로 밀지 않고 읽습니다.\n키보드만으로 모든 일을 할 수 있고, 지금 있는 곳이 뚜렷이 보입니다.\n지도와 그래프에는 같은 내용의 표가 함께 있습니다.\n색으로만 알리지 않습니다. 상태는 언제나 말로 적습니다.\n잘못 적은 곳은 무엇을 어떻게 고치는지 알려 주고, 적은 내용은 그대로 둡니다.',
      },
      checked: {
        title: '이렇게 확인합니다',
        text: '고칠 때마다 모든 화면을 두 언어, 두 너비에서 자동으로 검사하고(axe), 키보드 순서와 읽는 차례는 사람이 봅니다.',
      },
      missing: {
        title: '아직 모자란 것',
        text: '주민이 올린 사진에는 설명이 없을 수 있습니다.\n올린 PDF 문서가 화면 낭독기로 읽히는지는 확인하지 않습니다.\n수어와 쉬운 글 안내는 아직 없습니다.',
      },
      tell: {
        title: '불편하면 알려 주십시오',
        text: '막히는 곳이 있으면 민원으로 알려 주십시오. 종류에서 ‘고충’을 고르면 7일(휴일 제외) 안에 답합니다.',
      },
    },
    complain: '불편 알리기',
  },
  en: {
    title: 'Accessibility',
    lead: 'Everyone should be able to use this, whatever their age, ability or device. It aims at the Korean guideline KWCAG 2.2 and at WCAG 2.2 AA.',
    parts: {
      done: {
        title: 'What was done',
        text: 'Text stands out from its background by at least 4.5 to 1, in light, dark and high-contrast display.\nEverything to press is at least 44 by 44 pixels.\nAt 200% text or on a screen 320 pixels wide nothing has to be scrolled sideways.\nEverything works by keyboard alone, and it is plain where you are.\nMaps and charts come with a table of the same content.\nNothing is said by colour alone: states are always in words.\nA mistake in a form is named with how to mend it, and nothing you wrote is lost.',
      },
      checked: {
        title: 'How it is checked',
        text: 'With every change all pages are tested automatically (axe) in both languages and at two widths; keyboard order and reading order are looked at by people.',
      },
      missing: {
        title: 'What is not good enough yet',
        text: 'Pictures that residents add may have no description.\nWe do not check whether PDF files that were added can be read aloud.\nThere is no sign language and no easy-language version yet.',
      },
      tell: {
        title: 'Tell us',
        text: 'If something stands in your way, tell us by a complaint. Choose “grievance”: it is answered within 7 working days.',
      },
    },
    complain: 'Tell us what is in the way',
  },
});
