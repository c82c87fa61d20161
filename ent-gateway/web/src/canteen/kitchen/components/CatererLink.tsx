import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Field, Notice, toastAbout } from '../../../app/ui';
import { closeCatererLink, openCatererLink } from '../api';
import { useKitchenMessages } from '../messages';

/** The link by which a caterer fetches its orders: made, shown once, renewed, taken away. */
export function CatererLink({ openedAt }: { openedAt: string | undefined }) {
  const t = useKitchenMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const toast = toastAbout('caterer-link');
  const onSettled = () => client.invalidateQueries({ queryKey: ['canteen', 'caterer'] });
  const onError = () => toast('danger', t('sending.failed'));
  const opening = useMutation({ mutationFn: openCatererLink, onError, onSettled });
  const closing = useMutation({
    mutationFn: closeCatererLink,
    onSuccess: () => {
      opening.reset();
      toast('ok', t('caterer.link.closed'));
    },
    onError,
    onSettled,
  });
  const [asking, setAsking] = useState(false);
  const open = () => {
    setAsking(false);
    opening.mutate();
  };
  return (
    <>
      <h3>{t('caterer.link')}</h3>
      <p className="s soft">{t('caterer.link.what')}</p>
      {opening.data ? (
        <>
          <Notice kind="ok">{t('caterer.link.once')}</Notice>
          <Field
            label={t('caterer.link.address')}
            readOnly
            value={`${window.location.origin}${opening.data.path}`}
            onFocus={(event) => event.target.select()}
          />
        </>
      ) : (
        openedAt && <p>{t('caterer.link.since', { date: fullDate(dayOf(openedAt), language) })}</p>
      )}
      {asking && <Notice kind="warn">{t('caterer.link.sure')}</Notice>}
      <div className="row wrap">
        {asking ? (
          <>
            <Button kind="danger" onPress={open}>
              {t('caterer.link.sure.yes')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('caterer.link.sure.no')}</Button>
          </>
        ) : (
          <Button isPending={opening.isPending} onPress={() => (openedAt ? setAsking(true) : open())}>
            {t(openedAt ? 'caterer.link.renew' : 'caterer.link.open')}
          </Button>
        )}
        {openedAt && !asking && (
          <Button kind="danger" isPending={closing.isPending} onPress={() => closing.mutate()}>
            {t('caterer.link.close')}
          </Button>
        )}
      </div>
    </>
  );
}
