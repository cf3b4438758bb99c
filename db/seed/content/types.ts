/** Slugs of the eighteen dongs of the demo district. */
export type DongSlug =
  | 'yang' | 'yang3' | 'nongseong1' | 'nongseong2' | 'gwangcheon' | 'yudeok' | 'chipyeong' | 'sangmu1' | 'sangmu2'
  | 'hwajeong1' | 'hwajeong2' | 'hwajeong3' | 'hwajeong4' | 'seochang' | 'geumho1' | 'geumho2' | 'pungam' | 'dongcheon';

export type Pillar = 'village_autonomy' | 'alley_economy' | 'people_welfare' | 'ecological_safety' | 'happy_culture';

export type DepartmentName =
  | '기획실' | '자치행정과' | '경제과' | '복지정책과' | '노인장애인과' | '아동청소년과' | '공원녹지과' | '청소행정과' | '안전총괄과'
  | '도서관과' | '인재육성과' | '도시재생과' | '교통과' | '주차관리과' | '건설과' | '건축과' | '환경과' | '문화체육과' | '민원봉사과'
  | '스마트정보과' | '보건행정과' | '위생과' | '세무과';

/** One proposal's words. `cluster` names the group a hub could gather. */
export type ProposalText = {
  cluster: string | null;
  dong: DongSlug;
  pillars: Pillar[];
  title: string;
  problem: string;
  improvement: string;
  effect: string;
};

const short: Record<string, Pillar> = {
  자치: 'village_autonomy',
  경제: 'alley_economy',
  복지: 'people_welfare',
  생태: 'ecological_safety',
  문화: 'happy_culture',
};

/** A proposal in one call; `pillars` is a list of 자치, 경제, 복지, 생태, 문화. */
export function p(
  cluster: string | null,
  dong: DongSlug,
  pillars: string,
  title: string,
  problem: string,
  improvement: string,
  effect: string,
): ProposalText {
  const tags = pillars.split(' ').map((word) => {
    const tag = short[word];
    if (!tag) throw new Error(`unknown pillar ${word} in ${title}`);
    return tag;
  });
  return { cluster, dong, pillars: tags, title, problem, improvement, effect };
}
