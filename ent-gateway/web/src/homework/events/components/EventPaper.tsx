import { createPortal } from 'react-dom';
import type { SchoolEvent } from '../api';
import { type Answer, comersOf, fullName, peopleOf } from '../comers';
import { useEventsMessages } from '../messages';
import { useWhen } from '../useWhen';

/** The sheet for the bus or the door: who comes, with a box to be ticked by hand. It is printed in the place of the screen. */
export function EventPaper({ event, answers }: { event: SchoolEvent; answers: Answer[] }) {
  const t = useEventsMessages();
  const when = useWhen();
  const comers = comersOf(answers);
  return createPortal(
    <section className="print-only event-paper">
      <h1>{event.what.title}</h1>
      <p>
        {when(event.when)}
        {event.what.place && ` · ${event.what.place}`}
      </p>
      <p className="b">{t('paper.sum', { count: peopleOf(comers), homes: comers.length })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('paper.here')}</th>
            <th scope="col">{t('column.pupils')}</th>
            <th scope="col">{t('paper.guardian')}</th>
            <th scope="col">{t('column.coming')}</th>
            {event.asking.helpers && <th scope="col">{t('column.help')}</th>}
          </tr>
        </thead>
        <tbody>
          {comers.map((one) => (
            <tr key={one.guardian.id}>
              <td>
                <span className="event-box" />
              </td>
              <th scope="row">
                {one.pupils.map((pupil) => `${fullName(pupil)} (${pupil.className})`).join(', ')}
              </th>
              <td>{fullName(one.guardian)}</td>
              <td>{one.coming}</td>
              {event.asking.helpers && <td>{one.helps ? t('yes') : ''}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>,
    document.body,
  );
}
