/** Values of a log line. */
export type Fields = Record<string, string | number | boolean | null | undefined>;

export type Level = 'info' | 'audit' | 'warn' | 'error';

/** Writes lines of which each says one thing; nothing in them can begin another. */
export type Logger = (level: Level, message: string, fields?: Fields) => void;

export type LogFormat = 'json' | 'text';

/** Characters of one value. */
const LENGTH_MAX = 2000;

/** One JSON object a line, or a line for people. `now`: the instant of each line. */
export function createLogger(
  format: LogFormat,
  write: (line: string) => void,
  now: () => Date = () => new Date(),
): Logger {
  return format === 'json'
    ? (level, message, fields) => {
        const line = { time: now().toISOString(), level, message, ...fields };
        write(`${escape(JSON.stringify(line, cut))}\n`);
      }
    : (level, message, fields = {}) => {
        const known = Object.entries(fields).filter(([, value]) => value != null);
        const values = known.map(([name, value]) => `${name}=${JSON.stringify(cut(name, value))}`);
        const mark = level === 'info' ? [] : [level.toUpperCase()];
        // The stack of a bug is for people to read: its lines stay lines, indented.
        const text = String(cut('', message)).split('\n').map(escape).join('\n    ');
        write(`${[...mark, text, ...values.map(escape)].join(' ')}\n`);
      };
}

const cut = (_name: string, value: unknown): unknown =>
  typeof value === 'string' && value.length > LENGTH_MAX ? `${value.slice(0, LENGTH_MAX)}…` : value;

/** Control characters, ends of lines of Unicode, and what reverses the direction of text: terminals act on them. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

const escape = (text: string): string =>
  text.replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Keeps of an IPv4 address its first 24 bits, of an IPv6 one 56: a network, and nobody in it. */
export function cutAddress(address: string): string {
  const ipv4 = /^(\d+\.\d+\.\d+)\.\d+$/.exec(address);
  return ipv4 ? `${ipv4[1]}.0/24` : address;
}
