import { defineCopy } from '@/lib/format/copy';

/** A text of ours that did not arrive, or of which nobody knows, and what the desk does next. */
export const lostCopy = defineCopy({
  ko: {
    unknown: '답 문자가 도착했는지 알 수 없습니다. 전화로 확인해 주십시오.',
    unknownText:
      '보내는 중에 통신사와 연결이 끊겼습니다. 두 번 가지 않도록 저절로 다시 보내지 않습니다. 통신사가 나중에라도 도착했다고 알려 오면 저절로 ‘답함’이 됩니다.',
    failed: '답 문자가 가지 않았습니다. 전화로 답해 주십시오.',
    failedText: '통화한 뒤 ‘전화로 답한 것 적기’로 남기면 답한 것이 됩니다. 기한은 멈추지 않았습니다.',
    delivered: '답 문자가 나중에 도착했습니다.',
    deliveredText: '더 답할 것이 없으면 답한 것으로 해 주십시오. 기한은 답을 보낸 때까지만 셉니다.',
    receipt: '접수 문자가 도착하지 않았을 수 있습니다.',
    receiptText: '이 번호에는 문자가 가지 않을 수 있으니 전화로 답해 주십시오.',
    arrive: {
      open: '도착한 것으로 적기',
      question: '보낸 분에게서 답을 받았다고 들었을 때만 누릅니다. 답을 보낸 때에 답한 것이 됩니다.',
      send: '답한 것으로 하기',
    },
    again: {
      open: '알고도 다시 보내기',
      question: '같은 문자를 한 번 더 보냅니다. 먼저 보낸 것이 도착했다면 두 번 받습니다.',
      send: '다시 보내기',
    },
    afresh: {
      open: '같은 문자를 다시 보내기',
      question: '가지 않은 문자를 그대로 다시 보냅니다.',
      send: '다시 보내기',
    },
    sentAgain: '다시 보냄',
    done: {
      arrive: '답한 것으로 했습니다.',
      send_again: '문자를 다시 보냅니다.',
    },
    past: { arrive: '답 문자가 도착한 것을 확인했습니다' },
  },
  en: {
    unknown: 'Nobody knows whether the answer arrived. Please phone and ask.',
    unknownText:
      'The connection to the carrier broke while it went out. It is not sent again by itself, so that it never comes twice. Should the carrier still report that it arrived, the case counts as answered by itself.',
    failed: 'The answer did not arrive. Phone instead.',
    failedText: 'Log the call afterwards, and it counts as the answer. The clock has not stopped.',
    delivered: 'The answer has arrived after all.',
    deliveredText: 'With nothing more to say, let it count as answered. The clock counts until the answer went out.',
    receipt: 'The receipt may not have arrived.',
    receiptText: 'Texts may not reach this number. Please answer by phone.',
    arrive: {
      open: 'Note that it arrived',
      question:
        'Only when the sender has said that the answer is there. It then counts as answered when the text went out.',
      send: 'Count it as answered',
    },
    again: {
      open: 'Send it again knowingly',
      question: 'The same text goes out once more. If the first arrived, it comes twice.',
      send: 'Send again',
    },
    afresh: { open: 'Send the same text again', question: 'What did not arrive goes out again.', send: 'Send again' },
    sentAgain: 'sent again',
    done: {
      arrive: 'It counts as answered.',
      send_again: 'The text goes out again.',
    },
    past: { arrive: 'The answer was found to have arrived' },
  },
});
