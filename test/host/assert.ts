// node:assert is not to be had in the web host; these few say what a test needs to say there.

/** Fails unless the condition holds. */
export function ok(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Fails unless both are the same value, arrays and plain objects compared by content. */
export function equal(actual: unknown, expected: unknown, message = 'not equal'): void {
  const [a, e] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (a !== e) throw new Error(`${message}\nactual: ${a}\nexpected: ${e}`);
}

/** Fails unless the text holds the part, or matches the pattern. */
export function includes(text: string, part: string | RegExp): void {
  const found = typeof part === 'string' ? text.includes(part) : part.test(text);
  if (!found) throw new Error(`${part} is not in:\n${text}`);
}
