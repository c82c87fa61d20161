import type { Unproven } from '../api';
import { useAccessMessages } from '../messages';

/** Those whom the rule asks for a proof that they have not got. */
export function AskedPeople({ people }: { people: Unproven[] }) {
  const t = useAccessMessages();
  return (
    <details>
      <summary>{t('rule.who')}</summary>
      <ul className="stack">
        {people.map(({ name, account }) => (
          <li key={name.id}>
            {name.givenName} {name.familyName}
            {!account && <span className="s soft"> · {t('account.NONE')}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
