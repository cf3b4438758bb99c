export type Purpose = 'account' | 'messages' | 'application';
type ConsentItem = 'name' | 'phone' | 'email' | 'home_dong' | 'business_name' | 'business_number' | 'plan' | 'papers';

/** What each purpose needs (Personal Information Protection Act, art. 15 (2): purpose, items, period, and that one may say no). */
interface Agreement {
  version: string;
  items: readonly ConsentItem[];
  retention: 'until_erased' | 'until_withdrawn' | 'ten_years';
  /** What it is for cannot be without it: it ends with the account or by taking the application back, not by itself. */
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
  application: {
    version: '2026-11',
    items: ['business_name', 'business_number', 'plan', 'papers'],
    retention: 'ten_years',
    required: true,
  },
  messages: { version: '2026-11', items: ['phone', 'email'], retention: 'until_withdrawn', required: false },
};
