/** The part of a zod issue that decides which words a person reads. */
type Issue = {
  code?: string;
  message: string;
  input?: unknown;
  origin?: string;
  minimum?: number | bigint;
  maximum?: number | bigint;
  format?: string;
  expected?: string;
};

const isText = (issue: Issue) => issue.origin === 'string' || issue.origin === undefined;

/**
 * A code for one zod issue, with its limit after a colon: `required`, `too_long:200`, `too_few:1`, `invalid`.
 * `custom` issues (refinements) pass their message through: it is a code of the noun's own copy.
 */
export function fieldErrorCode(issue: Issue): string {
  switch (issue.code) {
    case 'custom':
      return issue.message;
    case 'too_small':
      if (issue.origin === 'array' || issue.origin === 'set') return `too_few:${issue.minimum}`;
      if (!isText(issue)) return `too_small:${issue.minimum}`;
      return Number(issue.minimum) <= 1 ? 'required' : `too_short:${issue.minimum}`;
    case 'too_big':
      if (issue.origin === 'array' || issue.origin === 'set') return `too_many:${issue.maximum}`;
      return isText(issue) ? `too_long:${issue.maximum}` : `too_big:${issue.maximum}`;
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int' ? 'not_a_number' : 'required';
    case 'invalid_value':
      return 'choose_one';
    case 'invalid_format':
      return issue.format === 'email' ? 'not_an_email' : issue.format === 'date' ? 'not_a_date' : 'invalid';
    default:
      return 'invalid';
  }
}
