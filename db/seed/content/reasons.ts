/** What officers write when a proposal goes another way than up. */
export const returnReasons = [
  '어느 길인지 알 수 없어 살펴볼 수 없습니다. 가까운 건물 이름이나 지도 위치를 적어 다시 내 주십시오. 내용은 그대로 두었습니다.',
  '여러 가지 제안이 한 글에 있어 부서가 나뉩니다. 제안을 나누어 내 주시면 각각 빠르게 살펴볼 수 있습니다.',
  '특정 이웃의 이름과 집이 적혀 있어 공개할 수 없습니다. 그 부분을 지우고 다시 내 주시면 바로 공개하겠습니다.',
];

export const supplementQuestions = [
  '위치를 지도에 표시하거나 사진을 한 장 올려 주실 수 있습니까? 같은 이름의 골목이 두 곳입니다.',
  '바라시는 시간이 평일인지 주말인지 적어 주십시오. 인력을 살펴보려고 합니다.',
  '이미 다른 주민과 이야기하신 것이 있으면 알려 주십시오. 함께 살펴보겠습니다.',
  '제안하신 자리가 사유지일 수 있습니다. 주인과 이야기해 보셨습니까?',
];

export const supplementReplies = [
  '지도에 표시했습니다. 편의점에서 스무 걸음쯤 위입니다.',
  '주말 오후가 좋겠습니다. 평일은 저녁 7시 뒤면 됩니다.',
  '통장님과 이웃 여섯 분과 이야기했고 모두 좋다고 하셨습니다.',
  '주인께서 구두로 좋다고 하셨고, 다음 주에 글로 받기로 했습니다.',
];

/** A proposal that is really a request to mend something now. */
export const redirectReasons = [
  '제도나 시설을 새로 만드는 제안이 아니라 바로 고칠 수 있는 일이라 민원으로 옮겼습니다. 담당 부서에서 바로 살펴봅니다.',
  '이미 하고 있는 일이라 민원으로 옮겨 빠르게 처리하겠습니다. 제안한 글은 그대로 남아 있습니다.',
];

/** Why a hub did not gather a proposal this round; always said, never silence. */
export const notGatheredNotes = [
  '이번 달에는 비슷한 제안이 여럿인 것부터 모았습니다. 이 제안은 사라지지 않으며 다음 모으기에서 다시 살펴봅니다. 공감하는 이웃이 더 모이면 더 힘이 실립니다.',
  '비슷한 사업이 이미 계획에 들어 있어 이번에는 올리지 않았습니다. 그 사업의 결과를 이 글에 이어서 알려 드리겠습니다.',
  '동에서 바로 할 수 있는 일이라 구청으로 올리지 않고 다음 달 주민자치회 안건으로 넣었습니다. 결과를 여기에 적겠습니다.',
  '비용이 얼마나 드는지 알 수 없어 이번에는 모으지 못했습니다. 제안하신 분과 함께 다음 달까지 살펴보기로 했습니다.',
];

/** For those that were gathered in a later round. */
export const laterNote =
  '이번 차례에는 공감이 더 많이 모인 제안부터 모았습니다. 이 제안은 사라지지 않으며 다음 차례에 비슷한 제안과 함께 다시 살펴봅니다.';

export const roundNotes = [
  '비슷한 제안부터 모아 올렸습니다. 이번에 담지 못한 제안에는 까닭을 적어 알려 드렸습니다.',
  '안전과 걷는 길을 먼저 모았습니다. 다음 달에는 돌봄과 배움을 살펴봅니다.',
  '서로 비슷한 제안은 한 의제로 묶었습니다. 겹친 공감은 한 번만 세었습니다.',
];

export const mergeReasons = [
  '같은 길에 대한 같은 내용이라 먼저 올린 제안으로 합쳤습니다. 공감은 한 사람을 한 번만 셉니다.',
  '같은 날 같은 사람이 두 번 올리셔서 하나로 합쳤습니다.',
];

export const withdrawReasons = [
  '이웃과 이야기해서 풀었습니다.',
  '더 자세히 조사해서 다시 올리겠습니다.',
  '이미 공사가 시작되었습니다.',
];

/** A temporary day off that the office declared, so that open promises move. */
export const temporaryHoliday = {
  nameKo: '구 개청 기념 임시 휴무',
  nameEn: 'Temporary day off of the district office',
};
