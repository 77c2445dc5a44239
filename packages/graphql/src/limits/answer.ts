/** Whether what is written of a value as JSON takes more characters than `max`, give or take a few a value. Looks no further than that. */
export function isLongerThan(answer: unknown, max: number): boolean {
  let left = max;
  const spend = (value: unknown): boolean => {
    if (typeof value === 'string') left -= value.length + 2;
    else if (Array.isArray(value)) {
      left -= value.length + 2;
      for (const item of value) if (spend(item)) return true;
    } else if (typeof value === 'object' && value !== null) {
      left -= 2;
      for (const key in value) {
        left -= key.length + 4;
        if (spend((value as Record<string, unknown>)[key])) return true;
      }
    } else left -= 5;
    return left < 0;
  };
  return spend(answer);
}
