/** What is kept about who follows what, how their news reaches them, and the letters that bring it. */
export const newsFields = {
  digest: { way: 'code' },
  follow: { kind: 'code', dong_code: 'code', topic: { readers: 'the person', key: 'member_id' } },
  news_choice: { kind: 'code', way: 'code', pace: 'code' },
  news_delivery: { way: 'code' },
  news_setting: { lang: 'code' },
  news_stop: { scope: 'code' },
  notification: { because: 'code' },
  outbound_mail: {
    key: 'code',
    recipient: 'sealed',
    subject: 'sealed',
    body: 'sealed',
    html: 'sealed',
    unsubscribe: 'sealed',
    state: 'code',
    recipient_hash: 'code',
  },
} as const;
