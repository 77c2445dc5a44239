import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Sink } from './sink.ts';

/** Bytes by which the heap may grow between two collections. */
const GROWTH = 8 * 2 ** 20;

/**
 * The same sink, in a heap that stays small: what a group of rows leaves is garbage at once, which V8 would leave until the heap is
 * several times as large. For a process that does nothing else: all of it waits while garbage is collected.
 */
export function inSmallHeap(sink: Sink): Sink {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let kept = 0;
  return {
    get begun() {
      return sink.begun;
    },
    async write(part) {
      await sink.write(part);
      if (getHeapStatistics().used_heap_size < kept + GROWTH) return;
      collect();
      kept = getHeapStatistics().used_heap_size;
    },
    end: () => sink.end(),
  };
}
