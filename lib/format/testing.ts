/** Milliseconds of processor time that some work takes: the same on a machine that is busy with something else. */
export async function workTime(run: () => unknown): Promise<number> {
  const from = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
