export type Purpose = 'account' | 'messages';
type ConsentItem = 'name' | 'phone' | 'email' | 'home_dong';

/** What each purpose needs (Personal Information Protection Act, art. 15 (2): purpose, items, period, and that one may say no). */
interface Agreement {
  version: string;
  items: readonly ConsentItem[];
  retention: 'until_erased' | 'until_withdrawn';
  /** Without it there is no account: it ends by asking for erasure, not by withdrawing. */
  required: boolean;
}

/** Days in which one may take back that one wants to be forgotten. */
export const coolingDays = 7;

/** Another wording is another version; what was agreed to before stays as it was. */
export const purposes: Record<Purpose, Agreement> = {
  account: {
    version: '2026-11',
    items: ['name', 'phone', 'email', 'home_dong'],
    retention: 'until_erased',
    required: true,
  },
  messages: { version: '2026-11', items: ['phone', 'email'], retention: 'until_withdrawn', required: false },
};
