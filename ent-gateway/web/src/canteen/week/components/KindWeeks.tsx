import { usePrinting } from '../../../app/ui';
import type { ActivityKind } from '../../activities';
import type { Week } from '../api';
import { useWeekMessages } from '../messages';
import { kindsOf, weekOf } from '../week';
import { WeekGrid } from './WeekGrid';
import { WeekPackages } from './WeekPackages';

/** The week of the kind that is chosen; on paper those of all kinds, for the total under them counts all. */
export function KindWeeks({ week, kind }: { week: Week; kind: ActivityKind }) {
  const t = useWeekMessages();
  const printing = usePrinting();
  const kinds = kindsOf(week);
  if (!printing || kinds.length < 2) {
    return (
      <>
        <WeekGrid week={weekOf(week, kind)} />
        <WeekPackages week={weekOf(week, kind)} />
      </>
    );
  }
  return kinds.map((one) => (
    <section key={one} className="stack" aria-label={t(`kind.${one}`)}>
      <h2>{t(`kind.${one}`)}</h2>
      <WeekGrid week={weekOf(week, one)} />
      <WeekPackages week={weekOf(week, one)} />
    </section>
  ));
}
