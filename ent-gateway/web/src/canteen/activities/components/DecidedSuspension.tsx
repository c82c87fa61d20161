import { CalendarX, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { fullDate, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { School } from '../../../core/school';
import type { Activity, Suspension } from '../api';
import { useActivityMessages } from '../messages';
import { ShortenSheet } from './ShortenSheet';
import { SuspendedActivities } from './SuspendedActivities';

interface DecidedSuspensionProps {
  suspension: Suspension;
  schools: School[];
  activities: Activity[];
  undoing: boolean;
  onUndo: () => void;
}

/** Days called off: given back whole while they are to come, shortened once they have begun. */
export function DecidedSuspension(props: DecidedSuspensionProps) {
  const { suspension, schools, activities, undoing, onUndo } = props;
  const t = useActivityMessages();
  const language = useLanguage();
  const [shortening, setShortening] = useState(false);
  const { from, to } = suspension;
  const period =
    from === to
      ? fullDate(from, language)
      : t('period', { from: fullDate(from, language), to: fullDate(to, language) });
  const what = { what: `${t(`reason.${suspension.reason}`)}, ${period}` };
  return (
    <li className="card pad row between wrap">
      <span>
        <span className="b">
          {t(`reason.${suspension.reason}`)} · {period}
        </span>
        <br />
        <SuspendedActivities suspension={suspension} schools={schools} activities={activities} />
        <br />
        <span className="s soft">
          {[suspension.label, t(suspension.freeOfCharge ? 'free' : 'charged')].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span className="row wrap">
        {from < to && to > today() && (
          <Button aria-label={t('shorten.of', what)} onPress={() => setShortening(true)}>
            <CalendarX aria-hidden="true" size={18} />
            {t('shorten')}
          </Button>
        )}
        {from > today() && (
          <Button aria-label={t('undo.of', what)} isPending={undoing} onPress={onUndo}>
            <RotateCcw aria-hidden="true" size={18} />
            {t('undo')}
          </Button>
        )}
      </span>
      {shortening && <ShortenSheet suspension={suspension} onClose={() => setShortening(false)} />}
    </li>
  );
}
