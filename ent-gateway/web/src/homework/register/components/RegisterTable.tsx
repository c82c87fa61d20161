import { ClipboardList, Mail, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { dayOfMonth, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { EmptyState } from '../../../app/ui';
import { useAbsenceWords } from '../../absence';
import type { Register, RegisterPupil } from '../api';
import { useRegisterMessages } from '../messages';

/** A line for each pupil, a column for each half-day whose roll was closed; the way to an earlier month where there is none. */
export function RegisterTable({ register, earlier }: { register: Register; earlier: ReactNode }) {
  const t = useRegisterMessages();
  const language = useLanguage();
  const { halves, pupils } = register;
  if (halves.length === 0)
    return (
      <EmptyState icon={ClipboardList} title={t('empty')}>
        <p>{t('empty.more')}</p>
        {earlier}
      </EmptyState>
    );
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys scroll a wide table that holds no control
    <div className="register-scroll" role="region" aria-label={t('table')} tabIndex={0}>
      <table className="register">
        <caption className="hidden">{t('table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('pupil')}</th>
            {halves.map(({ date, half }) => (
              <th key={`${date} ${half}`} scope="col">
                <span aria-hidden="true">
                  {dayOfMonth(date)}
                  <br />
                  {t(`short.${half}`)}
                </span>
                <span className="hidden">{t(`half.${half}`, { day: longDay(date, language) })}</span>
              </th>
            ))}
            <th scope="col">{t('away')}</th>
            <th scope="col">{t('unexplained')}</th>
            <th scope="col">{t('late')}</th>
          </tr>
        </thead>
        <tbody>
          {pupils.map((pupil) => (
            <RegisterLine key={pupil.childId} pupil={pupil} halves={halves} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('absent')}</th>
            {halves.map(({ date, half, absent }) => (
              <td key={`${date} ${half}`}>{absent}</td>
            ))}
            <td>{register.missed}</td>
            <td>{pupils.reduce((sum, { unexplained }) => sum + unexplained, 0)}</td>
            <td>{pupils.reduce((sum, { late }) => sum + late, 0)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function RegisterLine({ pupil, halves }: { pupil: RegisterPupil; halves: Register['halves'] }) {
  const t = useRegisterMessages();
  const reason = useAbsenceWords();
  return (
    <tr className={pupil.fourHalves ? 'register-due' : undefined}>
      <th scope="row">
        {pupil.familyName} {pupil.givenName}
      </th>
      {halves.map(({ date, half }) => {
        const missed = pupil.absences.find((one) => one.date === date && one.half === half);
        if (!missed) return <td key={`${date} ${half}`} />;
        const words = missed.reason === null ? t('without') : reason(missed.reason);
        const Icon = missed.reason === null ? X : Mail;
        return (
          <td key={`${date} ${half}`} title={words}>
            <Icon aria-hidden="true" size={18} className={missed.reason === null ? 'register-without' : ''} />
            <span className="hidden">{words}</span>
          </td>
        );
      })}
      <td>{pupil.absences.length}</td>
      <td>{pupil.fourHalves ? t('unexplained.four', { count: pupil.unexplained }) : pupil.unexplained}</td>
      <td>{pupil.late}</td>
    </tr>
  );
}
