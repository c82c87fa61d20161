import type { DayVersion } from './api';

const key = ({ schoolId, date, version }: DayVersion) => [schoolId, date, version ?? ''].join(' ');

/**
 * What became of versions by one's own hand. The next touch often builds on a change whose new version isn't known yet:
 * it follows its own line, and never that of another cook.
 */
export class Lineage {
  private readonly heirs = new Map<string, DayVersion>();

  grew(from: DayVersion, to: DayVersion) {
    if (key(from) !== key(to)) this.heirs.set(key(from), to);
  }

  last(seen: DayVersion): DayVersion {
    let day = seen;
    for (let heir = this.heirs.get(key(day)); heir; heir = this.heirs.get(key(day))) day = heir;
    return day;
  }
}
