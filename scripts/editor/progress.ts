const REMINDER_MS = 5000;

/** Says what is being fetched, again every five seconds while it lasts, and how long it took. */
export async function withProgress<Result>(
  what: string,
  megabytes: number,
  work: () => Promise<Result>,
): Promise<Result> {
  const begun = performance.now();
  const seconds = () => `${((performance.now() - begun) / 1000).toFixed(0)} s`;
  console.log(`  Fetching ${what} (${megabytes} MB) …`);
  const reminder = setInterval(() => console.log(`  … still fetching ${what} (${seconds()})`), REMINDER_MS);
  try {
    const result = await work();
    console.log(`  Fetched ${what} (${seconds()})`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}
