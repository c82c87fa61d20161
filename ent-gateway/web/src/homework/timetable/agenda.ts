import type { ProposedChange } from './api';

const meet = (one: ProposedChange, other: ProposedChange) =>
  one.date === other.date && one.from < other.to && other.from < one.to;

/** Those that would take an hour that one before them in the same file takes: only one of them can be kept. */
export function secondsOf(changes: readonly ProposedChange[]): ReadonlySet<ProposedChange> {
  const firsts: ProposedChange[] = [];
  const seconds = new Set<ProposedChange>();
  for (const change of changes) {
    if (change.taken) continue;
    if (firsts.some((one) => meet(one, change))) seconds.add(change);
    else firsts.push(change);
  }
  return seconds;
}
