import { useState } from 'react';
import { Merge } from 'lucide-react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../../app/i18n';
import { Button, Choice, Notice } from '../../../app/ui';
import type { NewMerge, Part, Preview } from '../api';
import { useMergeMessages } from '../messages';
import { mergeProblem } from '../problems';
import { Consequences } from './Consequences';
import { accountWords } from './PersonCard';
import { useMerge } from './useMerge';
import { useTellApart } from './useTellApart';

const parts = {
  ADDRESS: (person: Preview['kept']) => person.address,
  EMAIL: (person: Preview['kept']) => person.email,
  PHONES: (person: Preview['kept']) => person.phones.join(', '),
} as const satisfies Record<Part, (person: Preview['kept']) => string>;

/** What to keep of two records, what follows, and the two answers. */
export function MergeForm({ preview }: { preview: Preview }) {
  const t = useMergeMessages();
  const language = useLanguage();
  const navigate = useNavigate();
  const { kept, gone } = preview;
  const differing = (Object.keys(parts) as Part[]).filter((part) => parts[part](kept) !== parts[part](gone));
  const [taken, setTaken] = useState<Part[]>(differing.filter((part) => parts[part](kept) === ''));
  const [account, setAccount] = useState<NewMerge['account']>(preview.accountStays ?? 'KEPT');
  const merging = useMerge();
  const apart = useTellApart(kept.id, gone.id, () => void navigate('/familles/doublons'));
  const choose = (part: Part, side: 'KEPT' | 'GONE') =>
    setTaken((before) => [...before.filter((one) => one !== part), ...(side === 'GONE' ? [part] : [])]);
  const merge = () =>
    merging.mutate({
      keptId: kept.id,
      keptVersion: kept.version,
      goneId: gone.id,
      goneVersion: gone.version,
      taken: taken.toSorted(),
      account,
    });
  const error = merging.error ?? apart.error;
  const staying = (account === 'KEPT' ? kept : gone).account;
  const words = (person: typeof kept) =>
    person.account ? accountWords(t, person.account, language) : t('account.none');
  return (
    <>
      {preview.obstacles.length === 0 && (
        <>
          {(differing.length > 0 || preview.bothHaveAccounts) && (
            <section className="card pad stack" aria-labelledby="merge-what">
              <h2 id="merge-what">{t('what')}</h2>
              {differing.map((part) => (
                <Choice
                  key={part}
                  label={t(`part.${part}`)}
                  value={taken.includes(part) ? 'GONE' : 'KEPT'}
                  options={[
                    { value: 'KEPT', label: parts[part](kept) || t('empty') },
                    { value: 'GONE', label: parts[part](gone) || t('empty') },
                  ]}
                  onChange={(side) => choose(part, side)}
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
                    onChange={setAccount}
                  />
                  <p className="s soft">{t('account.closed')}</p>
                </>
              )}
              {preview.accountStays && staying && (
                <p>{t('account.stays', { account: accountWords(t, staying, language) })}</p>
              )}
            </section>
          )}
          <Consequences preview={preview} />
        </>
      )}
      {error && <Notice kind="danger">{t(mergeProblem(error))}</Notice>}
      <div className="row wrap">
        {preview.obstacles.length === 0 && (
          <Button kind="primary" isPending={merging.isPending} onPress={merge}>
            <Merge aria-hidden="true" size={18} />
            {t('merge')}
          </Button>
        )}
        <Button isPending={apart.isPending} onPress={() => apart.mutate()}>
          {t('distinct')}
        </Button>
      </div>
      <p role="status" className="soft">
        {merging.isPending ? t('merging') : preview.obstacles.length === 0 && t('merge.undo')}
      </p>
    </>
  );
}
