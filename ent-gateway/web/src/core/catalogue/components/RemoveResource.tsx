import { useState } from 'react';
import { Button, Sheet } from '../../../app/ui';
import { useCatalogueMessages } from '../messages';

interface RemoveResourceProps {
  isPending: boolean;
  onRemove: () => void;
}

/** Takes a resource out, once that is confirmed: it also goes from the lists of the children. */
export function RemoveResource({ isPending, onRemove }: RemoveResourceProps) {
  const t = useCatalogueMessages();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button isPending={isPending} onPress={() => setAsking(true)}>
        {t('remove')}
      </Button>
      <Sheet title={t('remove.ask')} open={asking} onClose={() => setAsking(false)}>
        <div className="stack">
          <p>{t('remove.more')}</p>
          <div className="row wrap">
            <Button
              kind="danger"
              onPress={() => {
                setAsking(false);
                onRemove();
              }}
            >
              {t('remove.yes')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('remove.no')}</Button>
          </div>
        </div>
      </Sheet>
    </>
  );
}
