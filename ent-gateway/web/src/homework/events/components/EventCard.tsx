import { Backpack, MapPin } from 'lucide-react';
import { today } from '../../../app/format';
import type { SchoolEvent } from '../api';
import { useEventsMessages } from '../messages';
import { useWhen } from '../useWhen';
import { AnswerPart } from './AnswerPart';
import { LeadingPart } from './LeadingPart';

/** An event: what, when, where, for whom, and what is asked. */
export function EventCard({ event }: { event: SchoolEvent }) {
  const t = useEventsMessages();
  const when = useWhen();
  const { what, classes, leads, asked, asking } = event;
  return (
    <li className="card pad stack">
      <div>
        <h2>{what.title}</h2>
        <p>{when(event.when)}</p>
        <p className="s soft">
          {classes.length === 0 ? t('forSchool') : classes.map(({ name }) => name).join(', ')}
        </p>
      </div>
      {what.place && (
        <p className="row">
          <MapPin aria-hidden="true" size={18} />
          <span className="hidden">{t('place')}</span> {what.place}
        </p>
      )}
      {what.words && <p className="keep-lines prose">{what.words}</p>}
      {what.bring && (
        <p className="row">
          <Backpack aria-hidden="true" size={18} />
          <span>{t('bring.of', { things: what.bring })}</span>
        </p>
      )}
      {asked && asking.until && <AnswerPart event={event} closed={asking.until < today()} />}
      {leads && <LeadingPart event={event} />}
    </li>
  );
}
