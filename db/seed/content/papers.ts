/** Documents of the demo. Their names say that they are made up; inside they are plain ASCII. */
export const papers = {
  registration: {
    name: '사업자등록증 (예시).pdf',
    title: 'Business registration',
    rows: ['Number      999-00-00000', 'Name        -', 'Opened      2019-03', 'Kind        retail'],
  },
  sales: {
    name: '지난해 매출 증명 (예시).pdf',
    title: 'Sales of last year',
    rows: ['1st half    41,200,000 won', '2nd half    46,800,000 won', 'Total       88,000,000 won'],
  },
  lease: {
    name: '임대차 계약서 (예시).pdf',
    title: 'Lease of a shop',
    rows: [
      'Area        33 square metres',
      'Deposit     20,000,000 won',
      'Rent        700,000 won a month',
      'Until       2027-12',
    ],
  },
  quote: {
    name: '견적서 (예시).pdf',
    title: 'Quotation',
    rows: ['New sign    1,450,000 won', 'Lighting    350,000 won', 'Work        200,000 won'],
  },
  plan: {
    name: '쓸 계획 (예시).pdf',
    title: 'Plan of spending',
    rows: ['Pictures    600,000 won', 'Web shop    500,000 won', 'Packing     400,000 won'],
  },
} as const;
export type PaperKey = keyof typeof papers;

const asked: Readonly<Record<string, readonly PaperKey[]>> = {
  guarantee: ['registration', 'sales', 'lease'],
  sign: ['registration', 'quote'],
  online: ['registration', 'plan'],
};

/** What a programme asks for; the last of it is not there where something is still missing. */
export const papersOf = (programme: string, missing: boolean): readonly PaperKey[] => {
  const all = asked[programme] ?? ['registration'];
  return missing ? all.slice(0, -1) : all;
};
