import { Button, Sheet } from '../../../app/ui';
import { type Item, removeItem } from '../api';
import { useResourcesMessages } from '../messages';
import { useActs } from '../useActs';

interface RemoveSheetProps {
  item: Item | undefined;
  onClose: () => void;
}

/** Asks before something in the trash is gone for good, with all that lies in it. */
export function RemoveSheet({ item, onClose }: RemoveSheetProps) {
  const t = useResourcesMessages();
  const acts = useActs();
  return (
    <Sheet title={t('trash.remove')} open={item !== undefined} onClose={onClose}>
      {item && (
        <div className="stack">
          <p>{t(item.file ? 'trash.remove.file' : 'trash.remove.folder', { name: item.name })}</p>
          <div className="row wrap">
            <Button
              kind="danger"
              isPending={acts.isPending}
              onPress={() =>
                acts.mutate({
                  call: () => removeItem(item.id),
                  done: t('done.removed', { name: item.name }),
                  onDone: onClose,
                })
              }
            >
              {t('trash.remove')}
            </Button>
            <Button onPress={onClose}>{t('trash.keep')}</Button>
          </div>
        </div>
      )}
    </Sheet>
  );
}
