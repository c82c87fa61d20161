import { fullDate, monthName, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { useAccountMessages } from '../messages';

/** Whose paper it is, of which month, and from which day: on a screen the page says so itself. */
export function PaperHead({ month, people }: { month: string; people?: string | undefined }) {
  const t = useAccountMessages();
  const language = useLanguage();
  const { me } = useSession();
  return (
    <div className="print-only">
      <p className="b">{t('paper.town', { town: me.territory.name, month: monthName(month, language) })}</p>
      {people && <p>{people}</p>}
      <p>{t('paper.printed', { day: fullDate(today(), language) })}</p>
    </div>
  );
}
