/** How often one officer may look at what is masked on one day. Whoever needs more talks to the administrator, who sees every look. */
export const unmaskQuota = 20;
