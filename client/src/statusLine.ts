/**
 * The characters of an entry of the language status that fit beside its button: the card that shows them has some 500
 * pixels at the window's edge, and of what is longer it cuts off the end, the button first.
 */
export const STATUS_LINE = 52;

/** As many parts as fit, the first ones, and how many more there are: `one · two · +3`. */
export function listed(parts: readonly string[], room: number): string {
  const joined = (count: number) => {
    const rest = parts.length - count;
    return [...parts.slice(0, count), ...(rest > 0 ? [`+${rest}`] : [])].join(' · ');
  };
  let count = parts.length;
  while (count > 1 && joined(count).length > room) count--;
  return shortened(joined(count), room);
}

/** A text, cut to so many characters. */
export function shortened(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, Math.max(room - 1, 0)).trimEnd()}…`;
}
