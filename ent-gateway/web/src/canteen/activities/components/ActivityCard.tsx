import { Pencil } from 'lucide-react';
import { clockTime, capital } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { Activity, Site } from '../api';
import { useActivityMessages } from '../messages';
import { cutOffWords, dayList } from '../words';

interface ActivityCardProps {
  activity: Activity;
  site: Site | undefined;
  onEdit: () => void;
}

export function ActivityCard({ activity, site, onEdit }: ActivityCardProps) {
  const t = useActivityMessages();
  const language = useLanguage();
  const { name, kind, hours, weekdays, capacity, audience, bookingCutOff, cancellingCutOff } = activity;
  const { unit, billing } = activity;
  const days = dayList(weekdays, t);
  return (
    <li className="card pad stack">
      <div className="row between">
        <h3>{name}</h3>
        <Button className="icon" aria-label={t('edit', { name })} onPress={onEdit}>
          <Pencil aria-hidden="true" size={18} />
        </Button>
      </div>
      <p className="s soft">
        {![name, capital(days)].includes(t(`kind.${kind}`)) && `${t(`kind.${kind}`)} · `}
        {days}
        {hours && ` · ${clockTime(hours.from, language)} – ${clockTime(hours.to, language)}`}
        {site && ` · ${site.name}`}
      </p>
      <p className="s">
        {t('places', { count: capacity })}
        {audience.grades.length > 0 && ` · ${audience.grades.join(', ')}`}
        {audience.schools.length > 0 && ` · ${t('alsoServes', { count: audience.schools.length })}`}
      </p>
      {billing.hours === 'AS_PRESENT' && (unit === 'HOUR' || unit === 'QUARTER_HOUR') && (
        <p className="s">
          {t(`billed.${unit}`)}
          {billing.toleranceMinutes > 0 && `, ${t('billed.tolerance', { count: billing.toleranceMinutes })}`}
        </p>
      )}
      <dl className="activity-cutoffs s">
        <dt>{t('bookUntil')}</dt>
        <dd>{cutOffWords(bookingCutOff, t, language)}</dd>
        <dt>{t('cancelUntil')}</dt>
        <dd>{cutOffWords(cancellingCutOff, t, language)}</dd>
      </dl>
    </li>
  );
}
