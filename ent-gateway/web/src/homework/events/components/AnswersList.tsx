import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { Loaded, PrintButton } from '../../../app/ui';
import { answersAddress, answersQuery, type SchoolEvent } from '../api';
import { useEventsMessages } from '../messages';

const full = ({ givenName, familyName }: { givenName: string; familyName: string }) =>
  `${givenName} ${familyName}`;

/** Who comes, who waits and who helps, home by home, and of which pupils nobody has answered. */
export function AnswersList({ event }: { event: SchoolEvent }) {
  const t = useEventsMessages();
  const answers = useQuery(answersQuery(event.id));
  return (
    <div className="stack">
      <div className="row wrap no-print">
        <a className="btn" href={answersAddress(event.id)} download>
          <Download aria-hidden="true" size={18} />
          {t('csv')}
        </a>
        <PrintButton>{t('print')}</PrintButton>
      </div>
      <Loaded query={answers}>
        {({ answers: list, silent }) => (
          <>
            {list.length === 0 ? (
              <p className="soft">{t('answers.none')}</p>
            ) : (
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
                    {list.map((one) => (
                      <tr key={one.guardian.id}>
                        <th scope="row">
                          {one.pupils.map(full).join(', ')}
                          <p className="s soft">{full(one.guardian)}</p>
                        </th>
                        <td>{one.waiting ? t('waiting', { count: one.coming }) : one.coming}</td>
                        <td>{one.helps ? t('yes') : ''}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
            {silent.length > 0 && (
              <p className="s soft">
                {t('silent', { count: silent.length, names: silent.map(full).join(', ') })}
              </p>
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}
