import { useMutation, useQueryClient } from '@tanstack/react-query';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice } from '../../../app/ui';
import { type Proof, withdrawProof } from '../api';
import { useQuotientMessages } from '../messages';
import { proofProblem } from '../problems';

/** While nobody has decided it can be taken back. */
export function OpenProof({ proof }: { proof: Proof }) {
  const t = useQuotientMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const withdrawing = useMutation({
    mutationFn: () => withdrawProof(proof.id),
    onSettled: () => client.invalidateQueries({ queryKey: ['canteen'] }),
  });
  return (
    <>
      <Notice kind="info">
        <p className="b">{t(`kind.${proof.kind}`)}</p>
        <p>
          {proof.sentAt
            ? t('proof.sent', { date: fullDate(dayOf(proof.sentAt), language) })
            : t('proof.unsent')}
        </p>
      </Notice>
      <p>{t('proof.next')}</p>
      {withdrawing.error && <Notice kind="danger">{t(proofProblem(withdrawing.error))}</Notice>}
      <div className="row">
        <Button kind="quiet" isPending={withdrawing.isPending} onPress={() => withdrawing.mutate()}>
          {t('proof.withdraw')}
        </Button>
      </div>
    </>
  );
}
