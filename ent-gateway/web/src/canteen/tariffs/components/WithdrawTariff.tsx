import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice, Sheet, toast } from '../../../app/ui';
import { setTariff, type TariffOfSeveral, withdrawTariff } from '../api';
import { useTariffMessages } from '../messages';
import { refusalOf } from '../problems';

/** A version that hasn't begun is withdrawn once that is confirmed, and set again by whoever regrets it. */
export function WithdrawTariff({ sent }: { sent: TariffOfSeveral }) {
  const t = useTariffMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const day = fullDate(sent.tariff.validFrom, language);
  const again = () => client.invalidateQueries({ queryKey: ['canteen'] });
  const undoing = useMutation({
    mutationFn: () => setTariff(sent),
    onSuccess: () => toast('ok', t('withdraw.undone', { day })),
    onError: (error) => toast('danger', refusalOf(error, t, language)),
    onSettled: again,
  });
  const withdrawing = useMutation({
    mutationFn: () => withdrawTariff(sent),
    onSuccess: () => {
      setAsking(false);
      toast('ok', t('withdraw.done', { day }), () => undoing.mutate());
    },
    onSettled: again,
  });
  return (
    <div className="row">
      <Button kind="quiet" aria-label={t('withdraw.of', { day })} onPress={() => setAsking(true)}>
        <Undo2 aria-hidden="true" size={18} />
        {t('withdraw')}
      </Button>
      <Sheet title={t('withdraw.title', { day })} open={asking} onClose={() => setAsking(false)}>
        <div className="stack">
          <p>{t('withdraw.what')}</p>
          {withdrawing.error && <Notice kind="danger">{refusalOf(withdrawing.error, t, language)}</Notice>}
          <Button kind="danger" isPending={withdrawing.isPending} onPress={() => withdrawing.mutate()}>
            {t('withdraw.confirm')}
          </Button>
        </div>
      </Sheet>
    </div>
  );
}
