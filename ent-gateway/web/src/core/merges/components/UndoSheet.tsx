import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice, Sheet, toast } from '../../../app/ui';
import { type Merge, undoMerge } from '../api';
import { useMergeMessages } from '../messages';
import { mergeProblem } from '../problems';

interface UndoSheetProps {
  merge: Merge;
  onClose: () => void;
}

/** The way back, with what couldn't be given back said afterwards. */
export function UndoSheet({ merge, onClose }: UndoSheetProps) {
  const t = useMergeMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const undoing = useMutation({
    mutationFn: () => undoMerge(merge.id),
    onSuccess: async ({ lost }) => {
      if (lost.length === 0) {
        toast('ok', t('undo.done'));
        onClose();
      }
      await client.invalidateQueries();
    },
  });
  const lost = undoing.data?.lost.map(({ kind, rows }) => t(`kind.${kind}`, { count: rows })) ?? [];
  if (lost.length > 0) {
    return (
      <Sheet title={t('undo')} open onClose={onClose}>
        <Notice kind="warn">{t('undo.lost', { lost: new Intl.ListFormat(language).format(lost) })}</Notice>
        <Button kind="primary" onPress={onClose}>
          {t('undo.close')}
        </Button>
      </Sheet>
    );
  }
  return (
    <Sheet title={t('undo.sure')} open onClose={onClose}>
      <p>{t('merge.line', { gone: merge.goneName, kept: merge.keptName })}</p>
      <p>{t('undo.what', { kept: merge.keptName })}</p>
      {undoing.error && <Notice kind="danger">{t(mergeProblem(undoing.error))}</Notice>}
      <div className="row wrap">
        <Button kind="primary" isPending={undoing.isPending} onPress={() => undoing.mutate()}>
          {t('undo')}
        </Button>
        <Button onPress={onClose}>{t('undo.not')}</Button>
      </div>
    </Sheet>
  );
}
