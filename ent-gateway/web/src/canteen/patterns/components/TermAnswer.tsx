import { CalendarCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Day, euros, shortDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Notice } from '../../../app/ui';
import type { PatternAnswer } from '../api';
import { usePatternMessages } from '../messages';
import { apart, type Offer, type Refused } from '../term';
import { TermPackages } from './TermPackages';
import { TermWaiting } from './TermWaiting';

const MOST_DATES = 6;

interface TermAnswerProps {
  answer: PatternAnswer;
  offers: Offer[];
  done: boolean;
  onBegin?: (next: Day) => void;
  last?: Day;
  children?: ReactNode;
}

/** What will be booked, or was; what won't, and why, never silently. */
export function TermAnswer({ answer, offers, done, onBegin, last, children }: TermAnswerProps) {
  const t = usePatternMessages();
  const language = useLanguage();
  const others = answer.days.some(({ paidByOthers, result }) => paidByOthers && result === 'BOOKED');
  const { refused, closed } = apart(answer.days);
  const reasons = (groups: Refused[]) => (
    <ul className="s">
      {groups.map(({ result, label, dates }) => (
        <li key={`${result}/${label}`}>
          {result === 'LEAVING'
            ? t('reason.LEAVING', { day: shortDate(label, language) })
            : label || t(`reason.${result}`)}
          {t('colon')}
          {dates
            .slice(0, MOST_DATES)
            .map((date) => shortDate(date, language))
            .join(', ')}
          {dates.length > MOST_DATES && t('more', { count: dates.length - MOST_DATES })}
        </li>
      ))}
    </ul>
  );
  return (
    <section className="card pad stack" aria-live="polite" aria-label={t(done ? 'done' : 'preview')}>
      {done ? (
        <Notice kind={answer.booked + answer.waiting > 0 ? 'ok' : 'warn'}>
          {t(answer.booked + answer.waiting > 0 ? 'done' : 'done.nothing')}
        </Notice>
      ) : (
        <h2>{t('preview.title')}</h2>
      )}
      <p className="row between">
        <span className="row">
          <CalendarCheck aria-hidden="true" size={20} />
          {t(done ? 'booked' : 'willBook', { count: answer.booked })}
        </span>
        <span className="big number">{euros(answer.amountCents, language)}</span>
      </p>
      <p className="s soft">{t('price.follows')}</p>
      <ul className="s soft">
        {offers.map(({ child }) => {
          const days = answer.days.filter(
            ({ childId, result }) => childId === child.id && result === 'BOOKED',
          ).length;
          return days > 0 && <li key={child.id}>{t('perChild', { child: child.givenName, count: days })}</li>;
        })}
      </ul>
      <TermPackages packages={answer.packages} offers={offers} onBegin={onBegin} last={last} />
      {answer.waiting > 0 && <TermWaiting answer={answer} offers={offers} />}
      {others && <p className="s soft">{t('others')}</p>}
      {answer.refused > 0 && (
        <div>
          <h3>{t('refused', { count: answer.refused })}</h3>
          {reasons(refused)}
        </div>
      )}
      {answer.closed > 0 && (
        <div className="s soft">
          <p>{t('closed', { count: answer.closed })}</p>
          {reasons(closed)}
        </div>
      )}
      {answer.alreadyBooked > 0 && (
        <p className="s soft">{t('alreadyBooked', { count: answer.alreadyBooked })}</p>
      )}
      {children}
    </section>
  );
}
