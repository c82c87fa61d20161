import { Link } from 'react-router';
import { longDay, today, weekdayFrom } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { Notice } from '../../../app/ui';
import { fullName } from '../../colleague';
import { useReplacementMessages } from '../messages';

/** Tells somebody who stands in: in which class, for whom and until when. */
export function OwnStandIns() {
  const t = useReplacementMessages();
  const language = useLanguage();
  const { me } = useSession();
  return me.standsIn.map(({ classId, replaced, until }) => {
    const name = me.classes.find(({ id }) => id === classId)?.name ?? '';
    const what = replaced
      ? t('own.for', { class: name, name: fullName(replaced) })
      : t('own', { class: name });
    return (
      <Notice key={classId} kind="info">
        <p>
          {until === today()
            ? t('own.last', { what })
            : t('own.until', { what, day: longDay(until, language) })}
        </p>
        <Link
          className="row tall-link no-print"
          to={`/fiche-du-jour?classe=${classId}&date=${weekdayFrom(today())}`}
        >
          {t('own.sheet')}
        </Link>
      </Notice>
    );
  });
}
