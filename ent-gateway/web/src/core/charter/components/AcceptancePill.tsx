import { Check, CircleDashed, UserX } from 'lucide-react';
import { dayOf, shortDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { ClassCharter } from '../api';
import { useCharterMessages } from '../messages';

type Person = ClassCharter['pupils'][number]['pupil'];

/** Each standing has a shape and a word of its own: never colour alone. */
export function AcceptancePill({ person: { acceptedAt, account } }: { person: Person }) {
  const t = useCharterMessages();
  const language = useLanguage();
  if (acceptedAt)
    return (
      <span className="pill ok">
        <Check aria-hidden="true" size={15} />
        {t('class.accepted', { day: shortDate(dayOf(acceptedAt), language) })}
      </span>
    );
  const Icon = account ? CircleDashed : UserX;
  return (
    <span className={`pill ${account ? 'warn' : 'plain-soft'}`}>
      <Icon aria-hidden="true" size={15} />
      {t(account ? 'class.awaited' : 'class.account')}
    </span>
  );
}
