/** Parts of invented residents' names: common family names and given names. Any likeness is chance. */
export const familyNames = ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임', '한', '오', '서', '신', '권', '황', '안', '송', '류', '홍', '문', '배', '백', '노', '기'];

export const givenNames = [
  '순자', '영숙', '말례', '정애', '복순', '금례', '옥희', '병수', '상철', '종수', '광호', '덕수', '성만', '영길', '미숙', '경희', '은주', '현정', '선영', '지은',
  '수진', '미경', '혜진', '동현', '상훈', '정훈', '민수', '재영', '성호', '태식', '지훈', '민지', '수빈', '유진', '서연', '예린', '하은', '도윤', '준서', '시우',
  '지아', '다은', '채원', '현우', '건우', '소율', '아린', '유나', '나래', '보람', '슬기', '한솔', '가람', '은솔', '진주', '바다', '누리', '찬희', '기쁨', '우람',
];

/** Residents whose names are not Korean. */
export const foreignNames = ['Nguyen Thi Hoa', 'Sarah Bennett', 'Aziz Karimov', 'Li Meihua'];

/** An author whom her texts describe: the seed gives those texts to one person, not to whoever comes next. */
export const officerTitles = { dong: '주무관', department: '주무관', planner: '팀장' } as const;
