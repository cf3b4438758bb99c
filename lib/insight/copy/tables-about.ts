import { defineCopy } from '@/lib/format/copy';

/** What a row of each open table is, and what its numbers count. */
export const tablesAbout = defineCopy({
  ko: {
    courseOpen: '열릴 강좌',
    aboutOf: (table: string) => `${table}: 한 줄의 뜻과 열`,
    columnsOf: (columns: string) => `열: ${columns}`,
    numbers: '숫자를 세는 방법 자세히 보기',
    about: {
      proposals:
        '한 줄은 동이 공개한 제안 하나입니다. 거두었거나 가린 제안은 없습니다. 공감은 확인을 마친 것만, 댓글은 지금 보이는 것만 셉니다.',
      agenda: '한 줄은 거점동이 구청에 올린 의제 하나입니다. 제안 수는 지금 그 의제에 담긴 제안을 셉니다.',
      projects:
        '한 줄은 사업 하나입니다. 처음 약속한 끝은 미뤄도 바뀌지 않습니다. 예산은 재원별로 적은 돈을 모두 더한 것이고, 적은 것이 없으면 빈칸입니다.',
      complaints: '한 줄은 낸 사람이 공개한 민원 하나입니다. 비공개 민원은 없습니다.',
      places: '한 줄은 안내하는 장소 하나입니다. 길이는 산책길에만 있습니다.',
      practices: '한 줄은 공개한 우수사례 하나입니다.',
      commitments:
        '한 줄은 기관이 맡은 과제 하나입니다. 단계 수 가운데 마친 단계가 진도입니다. 처음 약속한 끝은 미뤄도 바뀌지 않습니다.',
      evaluations:
        '한 줄은 끝나고 공개한 평가의 과제 하나입니다. 열려 있는 평가는 누구도 알 수 없어 들어 있지 않습니다. 평가한 사람이 5명보다 적은 과제는 사람 수와 점수가 빈칸이고, 아무도 평가하지 않았으면 0입니다. 점수는 1점에서 5점까지입니다.',
      scores:
        '한 줄은 한 곳을 한 방법으로 한 기간에 잰 점수 하나입니다. 맡은 곳이 빈칸이면 잰 곳 모두의 평균입니다. 방법이 다른 점수는 서로 견줄 수 없습니다. 잰 횟수가 빈칸이면 알려지지 않은 것입니다.',
      programmes:
        '한 줄은 공개한 지원 사업 하나입니다. 남은 돈은 예산에서 지원하기로 한 돈을 뺀 것입니다. 돈을 나누는 사업이 아니면 두 칸 모두 빈칸입니다.',
      courses:
        '한 줄은 알린 강좌 하나입니다. 시작과 끝은 첫 회차와 마지막 회차의 때입니다. 누가 신청했는지는 들어 있지 않습니다.',
      research:
        '한 줄은 뽑힌 연구팀 하나입니다. 뽑히지 않은 신청은 공개하지 않습니다. 연구비는 주기로 한 돈이고, 팀원의 이름은 들어 있지 않습니다.',
      meetings:
        '한 줄은 공개 회의 하나입니다. 내부 회의는 없습니다. 정한 안건과 온 주민의 수는 회의록이 나온 뒤에 들어갑니다.',
      brands: '한 줄은 한 동이 두 사람의 확인을 거쳐 공개한 브랜드입니다. 쓰고 있는 초안은 없습니다.',
    },
  },
  en: {
    courseOpen: 'To come',
    aboutOf: (table: string) => `${table}: what a row is, and its columns`,
    columnsOf: (columns: string) => `Columns: ${columns}`,
    numbers: 'How the numbers are counted',
    about: {
      proposals:
        'A row is a proposal that its dong has published. Those withdrawn or taken down are not here. Supports are those that were verified, comments those that are shown now.',
      agenda: 'A row is an agenda item that a hub has sent up. Proposals are those it holds now.',
      projects:
        'A row is a project. The first promised end never changes, however often it is delayed. The budget is the sum of its lines, empty where there are none.',
      complaints: 'A row is a complaint that its author made public. Private ones are not here.',
      places: 'A row is a place of the directory. Only trails have a length.',
      practices: 'A row is a practice that was published.',
      commitments:
        'A row is a task of an institution. Its progress is how many of its milestones are done. The first promised end never changes, however often it is delayed.',
      evaluations:
        'A row is a task of a round that is over and published. Nobody knows anything of open rounds, so they are not here. Where fewer than five people marked a task, their number and the marks are empty; where nobody did, the number is 0. Marks go from 1 to 5.',
      scores:
        'A row is one score of one office by one method in one period. Where no office is named, it is the mean over all sites. Scores of different methods cannot be compared. Visits or calls are empty where they are not known.',
      programmes:
        'A row is a published programme. What is left is the budget less what was granted. Both are empty where no money is given.',
      courses:
        'A row is a course that was announced. It starts with its first session and ends with its last. Who registered is not here.',
      research:
        'A row is a team that was selected. Other applications are not public. The grant is what was promised; nobody’s name is here.',
      meetings:
        'A row is a public meeting. Internal ones are not here. What was decided and how many residents came is there once the minutes are out.',
      brands: 'A row is what a dong has published, checked by a second officer. Drafts are not here.',
    },
  },
});
