import { Calendar, Clock } from 'lucide-react';
import { fullDate, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Right } from '../api';
import { useAccessMessages } from '../messages';
import { endsSoon, isToBeDated } from '../rights';

/** Until when a right opens something. */
export function UntilPill({ right }: { right: Pick<Right, 'role' | 'until' | 'ended'> }) {
  const t = useAccessMessages();
  const language = useLanguage();
  const soon = endsSoon(right, today());
  const undated = isToBeDated(right);
  const Icon = soon || undated ? Clock : Calendar;
  const date = right.until ? fullDate(right.until, language) : '';
  if (right.ended) return <span className="pill plain-soft">{t('ended', { date })}</span>;
  return (
    <span className={`pill ${soon || undated ? 'warn' : 'plain-soft'}`}>
      <Icon aria-hidden="true" size={15} />
      {right.until ? t('until', { date }) : t(undated ? 'toDate' : 'lasting')}
    </span>
  );
}
