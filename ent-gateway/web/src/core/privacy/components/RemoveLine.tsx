import { useMutation } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { isProblem } from '../../../app/http';
import { Button, Notice, Sheet, toast } from '../../../app/ui';
import { removePerson } from '../api';
import { usePrivacyMessages } from '../messages';

interface RemoveLineProps {
  person: string;
  name: string;
  onDone: () => Promise<unknown>;
}

/** Somebody written down by mistake, who never was here, goes at once; asked first, for it can't be undone. */
export function RemoveLine({ person, name, onDone }: RemoveLineProps) {
  const t = usePrivacyMessages();
  const [asked, ask] = useState(false);
  const removing = useMutation({
    mutationFn: () => removePerson(person),
    retry: false,
    onSuccess: () => {
      toast('ok', t('removed', { name }));
      ask(false);
      return onDone();
    },
  });
  return (
    <div className="row wrap">
      <p className="s soft">{t('remove.what')}</p>
      <Button kind="quiet" aria-label={t('remove.of', { name })} onPress={() => ask(true)}>
        <Trash2 aria-hidden="true" size={18} />
        {t('remove')}
      </Button>
      <Sheet title={t('remove.sure', { name })} open={asked} onClose={() => ask(false)}>
        <p>{t('remove.more')}</p>
        {removing.error && (
          <Notice kind="danger">
            {t(isProblem(removing.error, 'core:person-began') ? 'remove.began' : 'failed')}
          </Notice>
        )}
        <div className="row wrap">
          <Button kind="danger" isPending={removing.isPending} onPress={() => removing.mutate()}>
            {t('remove.do')}
          </Button>
          <Button onPress={() => ask(false)}>{t('remove.not')}</Button>
        </div>
      </Sheet>
    </div>
  );
}
