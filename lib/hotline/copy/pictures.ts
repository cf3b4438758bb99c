import { defineCopy } from '@/lib/format/copy';

/** Pictures that came with a text. */
export const picturesCopy = defineCopy({
  ko: {
    picture: (n: number) => `보내 주신 사진 ${n}`,
    lost: (n: number) => `열 수 없는 첨부 ${n}개`,
  },
  en: {
    picture: (n: number) => `Picture ${n} from the sender`,
    lost: (n: number) => (n === 1 ? '1 attachment cannot be opened' : `${n} attachments cannot be opened`),
  },
});
