import { Merge } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, Notice } from '../../../app/ui';
import type { Part, Preview } from '../api';
import { useMergeMessages } from '../messages';
import { differing, parts, type Side } from '../parts';
import { mergeProblem } from '../problems';
import { Consequences } from './Consequences';
import { useMerge } from './useMerge';
import { useTellApart } from './useTellApart';
import { WhatToKeep } from './WhatToKeep';

/** What to keep of two records, what follows, and the two answers. */
export function MergeForm({ preview }: { preview: Preview }) {
  const t = useMergeMessages();
  const navigate = useNavigate();
  const { kept, gone } = preview;
  const [taken, setTaken] = useState<Part[]>(() =>
    differing(kept, gone).filter((part) => parts[part](kept) === ''),
  );
  const [account, setAccount] = useState<Side>(preview.accountStays ?? 'KEPT');
  const merging = useMerge();
  const apart = useTellApart(kept.id, gone.id, () => void navigate('/familles/doublons'));
  const free = preview.obstacles.length === 0;
  const error = merging.error ?? apart.error;
  const take = (part: Part, from: Side) =>
    setTaken((before) => [...before.filter((one) => one !== part), ...(from === 'GONE' ? [part] : [])]);
  const merge = () =>
    merging.mutate({
      keptId: kept.id,
      keptVersion: kept.version,
      goneId: gone.id,
      goneVersion: gone.version,
      taken: taken.toSorted(),
      account,
    });
  return (
    <>
      {free && (
        <>
          <WhatToKeep
            preview={preview}
            taken={taken}
            account={account}
            onTake={take}
            onAccount={setAccount}
          />
          <Consequences preview={preview} />
        </>
      )}
      {error && <Notice kind="danger">{t(mergeProblem(error))}</Notice>}
      <div className="row wrap">
        {free && (
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
        {merging.isPending ? t('merging') : free && t('merge.undo')}
      </p>
    </>
  );
}
