import type { TimetableDesk } from '../api';
import { useTimetableMessages } from '../messages';
import { MetList } from './MetList';

interface PlacesCardProps {
  desk: TimetableDesk;
  onEdit: (slotId: string) => void;
}

/** Places where another class of the school is at the same time. */
export function PlacesCard({ desk: { taken, slots }, onEdit }: PlacesCardProps) {
  const t = useTimetableMessages();
  return (
    <section className="card pad stack" aria-labelledby="places">
      <h2 id="places">{t('places')}</h2>
      <MetList met={taken} slots={slots} whatOf={({ place }) => place ?? ''} by="places.by" onEdit={onEdit} />
    </section>
  );
}
