/** A node of the parsed tree (ESTree with JSX and TypeScript). Fields are read through `child`, `children` and `word`. */
export type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
};

export function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value
  );
}

/** The node in a field, or null when the field is empty or no node. */
export function child(node: Node, field: string): Node | null {
  const value = node[field];
  return isNode(value) ? value : null;
}

export function children(node: Node, field: string): Node[] {
  const value = node[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** A string field such as an identifier's name or a literal's value; empty when it is no string. */
export function word(node: Node | null, field: string): string {
  const value = node?.[field];
  return typeof value === 'string' ? value : '';
}

/** Visits every node below `node`, parents first; `parents` ends with the direct parent. */
export function walk(node: Node, visit: (node: Node, parents: readonly Node[]) => void, parents: Node[] = []): void {
  visit(node, parents);
  parents.push(node);
  for (const field in node) {
    const value = node[field];
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) walk(item, visit, parents);
    } else if (isNode(value)) walk(value, visit, parents);
  }
  parents.pop();
}
