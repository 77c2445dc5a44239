/** Bytes of the JSON of a number, and of a character, at most. */
const NUMBER_MAX = 24;
const CHARACTER_MAX = 6;

/** Whether a value takes more than `max` bytes as JSON in UTF-8. Written out to know it only where its characters leave a doubt. */
export function isLargerThan(answer: unknown, max: number): boolean {
  let least = 0;
  let most = 0;
  const count = (value: unknown): void => {
    if (least > max) return;
    if (typeof value === 'string') {
      least += value.length + 2;
      most += value.length * CHARACTER_MAX + 2;
    } else if (typeof value === 'object' && value !== null) {
      let marks = 2;
      if (Array.isArray(value)) {
        marks += value.length;
        for (const item of value) count(item);
      } else
        for (const key in value) {
          // Names are ASCII. GraphQL, 2.1.9.
          marks += key.length + 4;
          count((value as Record<string, unknown>)[key]);
        }
      // No comma after the last.
      least += Math.max(2, marks - 1);
      most += marks;
    } else {
      least += 1;
      most += NUMBER_MAX;
    }
  };
  count(answer);
  if (least > max) return true;
  return most > max && Buffer.byteLength(JSON.stringify(answer)) > max;
}
