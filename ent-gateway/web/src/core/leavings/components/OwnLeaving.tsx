import { useQuery } from '@tanstack/react-query';
import { fullDate, shortDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { isOff, useSession } from '../../../app/session';
import { Notice } from '../../../app/ui';
import { ownLeavingsQuery } from '../api';
import { useLeavingsMessages } from '../messages';

/** Tells a guardian that a child is about to leave, and what to do against it. */
export function OwnLeaving({ childId }: { childId: string }) {
  const { data } = useQuery(ownLeavingsQuery);
  const leaving = data?.find((one) => one.childId === childId);
  return leaving ? <LeavingNotice name={leaving.givenName} day={leaving.leavesOn} /> : null;
}

/** The same where the day is known already. */
export function LeavingNotice({ name, day }: { name: string; day: string }) {
  const t = useLeavingsMessages();
  const language = useLanguage();
  const off = isOff(useSession().me, 'CANTEEN');
  return <Notice kind="warn">{t(off ? 'own.alone' : 'own', { name, day: fullDate(day, language) })}</Notice>;
}

/** The same in a list of pupils, in three words. */
export function LeavingPill({ day }: { day: string }) {
  const t = useLeavingsMessages();
  const language = useLanguage();
  return <span className="pill warn">{t('pill', { day: shortDate(day, language) })}</span>;
}
