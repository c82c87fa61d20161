import { type Answer, answeredTwice, fullName } from '../comers';
import { useEventsMessages } from '../messages';

/** The answers in the order in which places are given. */
export function AnswersTable({ answers }: { answers: Answer[] }) {
  const t = useEventsMessages();
  const twice = answeredTwice(answers);
  return (
    <div className="event-scroll">
      <table className="event-answers">
        <thead>
          <tr>
            <th scope="col">{t('column.pupils')}</th>
            <th scope="col">{t('column.coming')}</th>
            <th scope="col">{t('column.help')}</th>
          </tr>
        </thead>
        <tbody>
          {answers.map((one) => (
            <tr key={one.guardian.id}>
              <th scope="row">
                {one.pupils.map(fullName).join(', ')}
                <p className="s soft">
                  {fullName(one.guardian)}
                  {one.pupils.some(({ id }) => twice.has(id)) && ` · ${t('twice')}`}
                </p>
                {one.movedSince && <p className="s soft">{t('movedSince.pill')}</p>}
              </th>
              <td>{one.waiting ? t('waiting', { count: one.coming }) : one.coming}</td>
              <td>{one.helps ? t('yes') : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
