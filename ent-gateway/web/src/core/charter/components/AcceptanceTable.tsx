import type { ClassCharter } from '../api';
import { useCharterMessages } from '../messages';
import { AcceptancePill } from './AcceptancePill';

/** Pupils down; what each promised, and what their guardians accepted. Those who are awaited come first. */
export function AcceptanceTable({ pupils }: Pick<ClassCharter, 'pupils'>) {
  const t = useCharterMessages();
  const awaited = pupils.filter(({ pupil }) => !pupil.acceptedAt);
  const others = pupils.filter(({ pupil }) => pupil.acceptedAt);
  return (
    <div className="card charter-scroll no-print">
      <table className="charter-table" aria-label={t('class.table')}>
        <thead>
          <tr>
            <th scope="col">{t('class.pupil')}</th>
            <th scope="col">{t('class.promise')}</th>
            <th scope="col">{t('class.guardians')}</th>
          </tr>
        </thead>
        <tbody>
          {[...awaited, ...others].map(({ pupil, guardians }) => (
            <tr key={pupil.id}>
              <th scope="row">
                {pupil.familyName} {pupil.givenName}
              </th>
              <td>
                <AcceptancePill person={pupil} />
              </td>
              <td>
                <ul className="plain-list stack">
                  {guardians.map((guardian) => (
                    <li key={guardian.id} className="row wrap">
                      <span>
                        {guardian.givenName} {guardian.familyName}
                      </span>
                      <AcceptancePill person={guardian} />
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
