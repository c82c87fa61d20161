import { ClipboardList } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { dayOfMonth, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { EmptyState } from '../../../app/ui';
import type { Register } from '../api';
import { useRegisterMessages } from '../messages';
import { type MissedHalf, ReasonSheet } from './ReasonSheet';
import { RegisterLegend } from './RegisterLegend';
import { RegisterLine } from './RegisterLine';

/** A line for each pupil, a column for each half-day whose roll was closed; the way to an earlier month where there is none. */
export function RegisterTable({ register, earlier }: { register: Register; earlier: ReactNode }) {
  const t = useRegisterMessages();
  const language = useLanguage();
  const [asked, setAsked] = useState<MissedHalf>();
  const { halves, pupils } = register;
  if (halves.length === 0)
    return (
      <EmptyState icon={ClipboardList} title={t('empty')}>
        <p>{t('empty.more')}</p>
        {earlier}
      </EmptyState>
    );
  return (
    <>
      <RegisterLegend />
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys scroll a wide table, which may hold no control */}
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
              <th scope="col">{t('toJudge')}</th>
              <th scope="col">{t('late')}</th>
            </tr>
          </thead>
          <tbody>
            {pupils.map((pupil) => (
              <RegisterLine key={pupil.childId} pupil={pupil} halves={halves} onAsk={setAsked} />
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
              <td>{pupils.reduce((sum, { toJudge }) => sum + toJudge, 0)}</td>
              <td>{pupils.reduce((sum, { late }) => sum + late, 0)}</td>
            </tr>
          </tfoot>
        </table>
        {asked && <ReasonSheet register={register} half={asked} onClose={() => setAsked(undefined)} />}
      </div>
    </>
  );
}
