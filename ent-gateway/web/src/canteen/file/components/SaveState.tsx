import { CircleCheck, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import { Button, Sheet } from '../../../app/ui';
import { useFileMessages } from '../messages';
import type { Draft } from '../useDraft';

const looks = {
  saved: [CircleCheck, 'saved', 'ok'],
  unsaved: [LoaderCircle, 'unsaved', 'plain-soft'],
  saving: [LoaderCircle, 'saving', 'plain-soft'],
  offline: [CloudOff, 'saving.offline', 'warn'],
  failed: [TriangleAlert, 'problem.server', 'warn'],
  conflict: [TriangleAlert, 'conflict.by', 'warn'],
} as const;

/** Always in sight: whether what was typed is safe. */
export function SaveState({ draft }: { draft: Draft }) {
  const t = useFileMessages();
  const [Icon, key, look] = looks[draft.saving];
  return (
    <>
      <p className="save-state" role="status">
        <span className={`pill ${look}`}>
          <Icon aria-hidden="true" size={16} />
          {t(key)}
        </span>
        {draft.saving === 'failed' && (
          <Button kind="quiet" onPress={() => void draft.flush()}>
            {t('save.again')}
          </Button>
        )}
      </p>
      {draft.saving === 'conflict' && (
        <Sheet title={t('conflict.by')} open onClose={() => undefined}>
          <p>{t('conflict')}</p>
          <div className="row wrap">
            <Button kind="primary" onPress={() => void draft.settle('mine')}>
              {t('conflict.mine')}
            </Button>
            <Button onPress={() => void draft.settle('theirs')}>{t('conflict.theirs')}</Button>
          </div>
        </Sheet>
      )}
    </>
  );
}
