import { Link } from 'react-router';
import type { ClassConsents } from '../api';
import { heldOf } from '../held';
import { useConsentMessages } from '../messages';
import { StandingPill } from './StandingPill';

const uses = ['CLASS', 'SCHOOL', 'PUBLIC', 'PRESS'] as const;

/** Pupils down, uses across; the last line says how many may be shown, with all that is said of each. */
export function ConsentsTable({ pupils }: Pick<ClassConsents, 'pupils'>) {
  const t = useConsentMessages();
  return (
    <div className="card consents-scroll">
      <table className="consents-table" aria-label={t('class.table')}>
        <thead>
          <tr>
            <th scope="col">{t('class.pupil')}</th>
            {uses.map((image) => (
              <th key={image} scope="col">
                {t(`use.${image}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pupils.map((pupil) => (
            <tr key={pupil.id}>
              <th scope="row">
                <Link to={`/eleves/${pupil.id}/images`}>
                  {pupil.familyName} {pupil.givenName}
                </Link>
              </th>
              {uses.map((image) => (
                <td key={image}>
                  <StandingPill held={heldOf(pupil.uses, image)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('class.allowed')}</th>
            {uses.map((image) => (
              <td key={image}>
                {t('class.count', {
                  count: pupils.filter((one) => heldOf(one.uses, image).standing === 'ALLOWED').length,
                  all: pupils.length,
                })}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
