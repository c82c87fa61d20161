import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Staff } from '../api';
import { useAccessMessages } from '../messages';

/** Whether the account is in use: the day of the last sign-in, none yet, or an invitation under way. */
export function UseLine({ staff: { account, use } }: { staff: Staff }) {
  const t = useAccessMessages();
  const language = useLanguage();
  if (use.signedInOn) {
    return <span className="s soft">{t('use.last', { date: fullDate(use.signedInOn, language) })}</span>;
  }
  if (use.invited) return <span className="s soft">{t('use.invited')}</span>;
  if (account === 'IN_USE') return <span className="s soft">{t('use.none')}</span>;
  return null;
}
