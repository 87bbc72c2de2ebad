/** What a piece of work costs this process in milliseconds of CPU, its threads with it: a busy machine does not change it. */
export async function spentCpuMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
