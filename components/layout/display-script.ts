/** The reader's own choices, kept in this browser only: the page from the server is the same for everyone. */
export const displayKey = 'ollim.display';

/** Attributes of `<html>` that the style sheet knows, with the values it knows. */
export const displayChoices = {
  text: ['90', '100', '110', '130', '150'],
  theme: ['system', 'light', 'dark'],
  contrast: ['system', 'normal', 'high'],
} as const;

export type DisplayChoice = keyof typeof displayChoices;

/**
 * Runs before the first paint so that nothing flashes. A broken or blocked storage leaves the page as it came.
 * The text never changes, so a content security policy can allow it by its hash.
 */
export const displayScript = `(function(){try{var s=JSON.parse(localStorage.getItem('${displayKey}')||'{}'),d=document.documentElement.dataset;['text','theme','contrast'].forEach(function(k){if(/^[a-z0-9]+$/.test(s[k]||''))d[k]=s[k]})}catch(e){console.warn(e)}})()`;
