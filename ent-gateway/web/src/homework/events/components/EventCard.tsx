import { Notice } from '../../../app/ui';
import type { SchoolEvent } from '../api';
import { useEventsMessages } from '../messages';
import { useSchoolName } from '../useSchoolName';
import { useWhen } from '../useWhen';
import { AnswerPart } from './AnswerPart';
import { CalledOffPart } from './CalledOffPart';
import { LeadingPart } from './LeadingPart';

/** An event: what, when, where, for whom, and what is asked. */
export function EventCard({ event }: { event: SchoolEvent }) {
  const t = useEventsMessages();
  const when = useWhen();
  const school = useSchoolName()(event);
  const { what, classes, leads, asked, suspended, closed, calledOffAt } = event;
  return (
    <li className="card pad stack">
      <div>
        <h2>{what.title}</h2>
        <p>{when(event.when)}</p>
        <p className="s soft">
          {school && `${school} · `}
          {classes.length === 0 ? t('forSchool') : classes.map(({ name }) => name).join(', ')}
        </p>
      </div>
      {closed && (
        <Notice kind="warn">
          <p>{t(leads ? 'closed.leads' : 'closed', { label: closed })}</p>
          {suspended && !asked && <p>{t('problem.suspended')}</p>}
        </Notice>
      )}
      {what.place && <p>{t('place.of', { place: what.place })}</p>}
      {what.words && <p className="keep-lines prose">{what.words}</p>}
      {what.bring && <p>{t('bring.of', { things: what.bring })}</p>}
      {asked && <AnswerPart event={event} />}
      {calledOffAt ? <CalledOffPart event={event} /> : leads && <LeadingPart event={event} />}
    </li>
  );
}
