import { countFacets } from './facets.ts';
import { OfferColumns } from './offer-columns.ts';
import type { Answers, Task } from './protocol.ts';
import { selectRows } from './select.ts';
import { countStatistics } from './statistics.ts';

/** Columns, and what does the tasks on them one after the other. */
export function createColumns(): (task: Task) => Answers[Task['type']] {
  const columns = new OfferColumns();
  return (task) => {
    if (task.type === 'write') {
      if (task.actions.length > 0) columns.withdraw(task.actions);
      columns.write(task.rows);
      return null;
    }
    const { filtre, found } = task;
    const rows = selectRows(columns, filtre, found);
    if (task.type === 'statistics') return countStatistics(columns, rows, task);
    const { facettes } = task;
    return {
      total: rows.length,
      facettes: facettes ? countFacets(columns, filtre, found, { ...facettes, rows }) : [],
    };
  };
}
