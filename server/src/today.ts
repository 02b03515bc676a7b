/** Reads what day it is: `today` of the initialization options (`YYYY-MM-DD`) when given, else the clock each time. */
export function todayFrom(options: unknown): () => string {
  const given = (options as { today?: unknown } | null | undefined)?.today;
  if (typeof given === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(given)) return () => given;
  return () => {
    const now = new Date();
    const digits = (number: number) => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
  };
}
