import { CircleCheck, CircleDashed, CircleSlash } from 'lucide-react';
import type { Staff } from '../api';
import { useAccessMessages } from '../messages';

const looks = {
  IN_USE: ['ok', CircleCheck],
  WAITING: ['plain-soft', CircleDashed],
  CLOSED: ['plain-soft', CircleSlash],
  NONE: ['plain-soft', CircleDashed],
} as const;

/** Whether the person can sign in. */
export function AccountPill({ account }: { account: Staff['account'] }) {
  const t = useAccessMessages();
  const state = account ?? 'NONE';
  const [tint, Icon] = looks[state];
  return (
    <span className={`pill ${tint}`}>
      <Icon aria-hidden="true" size={15} />
      {t(`account.${state}`)}
    </span>
  );
}
