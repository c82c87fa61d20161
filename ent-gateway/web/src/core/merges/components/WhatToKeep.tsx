import { useLanguage } from '../../../app/i18n';
import { Choice } from '../../../app/ui';
import type { Part, Person, Preview } from '../api';
import { useMergeMessages } from '../messages';
import { differing, parts, type Side } from '../parts';
import { accountWords } from './PersonCard';

interface WhatToKeepProps {
  preview: Preview;
  taken: Part[];
  account: Side;
  onTake: (part: Part, from: Side) => void;
  onAccount: (account: Side) => void;
}

/** Where two records say other things: which is right, and which account stays. */
export function WhatToKeep({ preview, taken, account, onTake, onAccount }: WhatToKeepProps) {
  const t = useMergeMessages();
  const language = useLanguage();
  const { kept, gone } = preview;
  const others = differing(kept, gone);
  const words = (person: Person) =>
    person.account ? accountWords(t, person.account, language) : t('account.none');
  if (others.length === 0 && !preview.bothHaveAccounts) return null;
  return (
    <section className="card pad stack" aria-labelledby="merge-what">
      <h2 id="merge-what">{t('what')}</h2>
      {others.map((part) => (
        <Choice
          key={part}
          label={t(`part.${part}`)}
          value={taken.includes(part) ? 'GONE' : 'KEPT'}
          options={[
            { value: 'KEPT', label: parts[part](kept) || t('empty') },
            { value: 'GONE', label: parts[part](gone) || t('empty') },
          ]}
          onChange={(side: Side) => onTake(part, side)}
        />
      ))}
      {preview.bothHaveAccounts && !preview.accountStays && (
        <>
          <Choice
            label={t('account')}
            value={account}
            options={[
              { value: 'KEPT', label: words(kept) },
              { value: 'GONE', label: words(gone) },
            ]}
            onChange={onAccount}
          />
          <p className="s soft">{t('account.closed')}</p>
        </>
      )}
      {preview.accountStays && (
        <p>{t('account.stays', { account: words(preview.accountStays === 'KEPT' ? kept : gone) })}</p>
      )}
    </section>
  );
}
