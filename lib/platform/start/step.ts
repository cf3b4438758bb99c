/** Prints what is being done before it is done, and how long it took: nobody should look at a silent terminal. */
export async function step<T>(title: string, work: () => Promise<T> | T): Promise<T> {
  const from = performance.now();
  process.stdout.write(`• ${title}\n`);
  const result = await work();
  process.stdout.write(`  done in ${seconds(performance.now() - from)}\n`);
  return result;
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
