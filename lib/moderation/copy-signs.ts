/** Words by which advertising gives a way to be reached, and figures spelt out, as parts of patterns. */
export const signWords = {
  messenger:
    '카톡|카카오톡|오픈ㅋㅌ|오픈채팅|오픈톡|옾챗|텔레그램|텔레|라인|위챗|디엠|DM|kakao(?:talk)?|open ?chat|telegram|line|wechat|signal',
  idWords: '아이디|친추|추가|문의|id',
  spelled: '[공영일이삼사오육칠팔구]',
} as const;
