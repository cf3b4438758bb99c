import { defineCopy } from '../../format/copy';

/** What a visitor reads when the form looked as if a machine had filled it. Pressing again always helps. */
export const visitCopy = defineCopy({
  ko: {
    refusals: {
      trap_filled: '사람이 쓰지 않는 칸이 채워져 있어 받지 못했습니다. 자동 채우기를 끄고 한 번 더 눌러 주십시오.',
      form_unknown: '이 화면에서 만든 양식인지 확인하지 못했습니다. 적은 내용은 그대로 있으니 한 번 더 눌러 주십시오.',
      form_too_old: '양식을 연 지 오래되었습니다. 적은 내용은 그대로 있으니 한 번 더 눌러 주십시오.',
      too_quick: '너무 빨리 보냈습니다. 몇 초 뒤에 한 번 더 눌러 주십시오.',
      wait_a_little: '이 인터넷 주소에서 많은 글이 들어오고 있습니다. 20초쯤 뒤에 한 번 더 눌러 주십시오.',
    },
  },
  en: {
    refusals: {
      trap_filled:
        'A field that people do not use was filled, so we did not take it. Turn automatic filling off and press once more.',
      form_unknown: 'We could not tell whether this form was made here. What you wrote is still here: press once more.',
      form_too_old: 'This form was opened long ago. What you wrote is still here: press once more.',
      too_quick: 'That was very quick. Please press once more in a few seconds.',
      wait_a_little: 'Much is coming from your internet address. Please press once more in about 20 seconds.',
    },
  },
});
