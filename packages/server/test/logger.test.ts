import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLogger, cutAddress } from '../src/operation/logger.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
function written(format: 'json' | 'text', message: string, fields = {}): string {
  let text = '';
  createLogger(
    format,
    (line) => (text += line),
    () => NOW,
  )('info', message, fields);
  return text;
}
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'a\nb',
    '{"level":"audit"}',
    '\r\n',
    '\u2028',
    '\u001b[2J',
    '\u202egpj',
    '\u0085',
  ),
);

test('whatever a value is, a JSON line is one line, safe for a terminal, and reads as that value', () => {
  fc.assert(
    fc.property(anyText, anyText, (message, operation) => {
      const line = written('json', message, { operation });
      expect(line).toMatch(/^[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+\n$/u);
      expect(JSON.parse(line)).toEqual({
        time: NOW.toISOString(),
        level: 'info',
        message: message.toWellFormed() === message ? message : expect.any(String),
        operation: operation.toWellFormed() === operation ? operation : expect.any(String),
      });
    }),
  );
});

test('in the text format a value begins no line', () => {
  fc.assert(
    fc.property(anyText, (operation) => {
      expect(written('text', 'request', { operation }).split('\n')).toHaveLength(2);
    }),
  );
  // A stack does: its lines are indented.
  expect(written('text', 'Error\nWARN forged')).toBe('Error\n    WARN forged\n');
});

test('long values are cut', () => {
  expect(written('json', 'x', { operation: 'y'.repeat(1e6) }).length).toBeLessThan(2200);
});

test('an address is cut to its network', () => {
  expect(cutAddress('203.0.113.77')).toBe('203.0.113.0/24');
  expect(cutAddress('2001:db8:0:100::/56')).toBe('2001:db8:0:100::/56');
});
