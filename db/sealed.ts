/** A column of which every value is sealed (lib/platform/crypto). Its context is `table.column`. */
export interface SealedColumn {
  table: string;
  column: string;
}

/** All of them: what `npm run keys:rotate` seals anew. A test compares the list with the `like 's1.%'` checks in the database. */
export const sealedColumns: readonly SealedColumn[] = [
  { table: 'phone', column: 'number' },
  { table: 'inbound_delivery', column: 'payload' },
  { table: 'member', column: 'legal_name' },
  { table: 'contact', column: 'sealed' },
  { table: 'one_time_code', column: 'sealed' },
  { table: 'newcomer', column: 'sealed' },
  { table: 'provider_account', column: 'sealed' },
  { table: 'residence_request', column: 'sealed_code' },
  { table: 'residence_confirmation', column: 'claim' },
  { table: 'complaint_return', column: 'contact' },
  { table: 'complaint_return', column: 'code' },
  { table: 'outbound_mail', column: 'recipient' },
  { table: 'outbound_mail', column: 'subject' },
  { table: 'outbound_mail', column: 'body' },
  { table: 'outbound_mail', column: 'html' },
  { table: 'outbound_mail', column: 'unsubscribe' },
  { table: 'second_factor', column: 'secret' },
  { table: 'second_factor', column: 'pending' },
  { table: 'takedown', column: 'claim' },
  { table: 'takedown', column: 'email' },
  { table: 'takedown', column: 'original' },
  { table: 'course_seat', column: 'walk_in_name' },
  { table: 'programme_application', column: 'business_name' },
  { table: 'programme_application', column: 'business_number' },
];

/** What a lookup hash is made of. */
export type Looked = readonly ['phone' | 'email' | 'text', string];

/** What a lookup hash is made of, each in one place: who writes, who looks up and `npm run keys:rotate` say it with these. */
export const looked = {
  phone: (number: string): Looked => ['phone', number],
  mailbox: (address: string): Looked => ['email', address.toLowerCase()],
  business: (number: string): Looked => ['text', `business:${number}`],
  residence: (code: string): Looked => ['text', `residence:${code}`],
  claim: (subject: string): Looked => ['text', `residence-claim:${subject}`],
  provider: (name: string, subject: string): Looked => ['text', `${name}:${subject}`],
  returnCode: (code: string): Looked => ['text', `return-code:${code}`],
  changeToken: (token: string): Looked => ['text', `contact-change:${token}`],
  /** Number and words of a text: the same id with other words is another text. */
  delivery: ({ from, text, media, part }: LookedText): Looked => [
    'text',
    JSON.stringify([from, text, media, ...(part ? [part] : [])]),
  ],
  /** The same for all parts of one long text. */
  longText: (provider: string, { from, part }: LookedText): Looked | null =>
    part && ['text', JSON.stringify([provider, from, part.ref, part.of])],
} as const;

interface LookedText {
  from: string;
  text: string;
  media: unknown;
  part: { ref: unknown; of: number } | null;
}

type Row = Readonly<Record<string, string>>;

/** A column of keyed hashes by which something is found. */
export interface LookupColumn {
  table: string;
  column: string;
  /** The sealed column of the same row that the hash is made of; null where none is kept. */
  sealed: string | null;
  /** What is hashed of the opened value; null when this row has no such hash. `also` are other columns that it takes. */
  of: (value: string, row: Row) => Looked | null;
  also?: readonly string[];
  /** Rows may have nothing sealed (any more): when they were written, and while what they are still looked for. Until then their key is needed. */
  bare?: { at: string; while: string };
}

const ofContact = (value: string, { kind }: Row): Looked => [kind === 'phone' ? 'phone' : 'email', value];

/** All of them: what `npm run keys:rotate` hashes anew after LOOKUP_KEY has got a new key. A test compares the list with the triggers in the database. */
export const lookupColumns: readonly LookupColumn[] = [
  { table: 'phone', column: 'lookup', sealed: 'number', of: looked.phone },
  { table: 'contact', column: 'hash', sealed: 'sealed', of: ofContact, also: ['kind'] },
  { table: 'one_time_code', column: 'hash', sealed: 'sealed', of: ofContact, also: ['kind'] },
  {
    table: 'provider_account',
    column: 'subject',
    sealed: 'sealed',
    of: (value, { provider = '' }) => looked.provider(provider, value),
    also: ['provider'],
    bare: { at: 'created_at', while: 'true' },
  },
  { table: 'residence_request', column: 'code_hash', sealed: 'sealed_code', of: looked.residence },
  {
    table: 'residence_confirmation',
    column: 'claim_hash',
    sealed: 'claim',
    of: looked.claim,
    bare: { at: 'at', while: 'revoked_at is null' },
  },
  {
    table: 'complaint_return',
    column: 'code_hash',
    sealed: 'code',
    of: looked.returnCode,
    bare: { at: 'created_at', while: 'claimed_at is null' },
  },
  {
    table: 'contact_change',
    column: 'token_hash',
    sealed: null,
    of: looked.changeToken,
    bare: { at: 'at', while: 'until > now() and objected_at is null' },
  },
  { table: 'outbound_mail', column: 'recipient_hash', sealed: 'recipient', of: looked.mailbox },
  { table: 'programme_application', column: 'business_hash', sealed: 'business_number', of: looked.business },
  {
    table: 'inbound_delivery',
    column: 'fingerprint',
    sealed: 'payload',
    of: (value) => looked.delivery(JSON.parse(value)),
    bare: { at: 'received_at', while: "received_at > now() - interval '72 hours' and not settled" },
  },
  {
    table: 'inbound_delivery',
    column: 'long_text',
    sealed: 'payload',
    of: (value, { provider = '' }) => looked.longText(provider, JSON.parse(value)),
    also: ['provider'],
  },
];
