import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../../app/i18n';
import { toastAbout } from '../../app/ui';
import { declare, type NewAbsence, withdraw } from './api';
import { againWords, besideWords } from './beside';
import { useAbsenceMessages } from './messages';
import { schoolAbsenceProblem } from './problems';

interface Withdrawing {
  id: string;
  /** the absence as it was declared, where it may be declared again */
  again?: NewAbsence;
}

/** Takes an absence of a child back, with what was cancelled for it, says what came of it, and declares it again. */
export function useWithdrawing(childId: string) {
  const t = useAbsenceMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const toast = toastAbout(`absence ${childId}`);
  const onError = (error: Error) => toast('danger', t(schoolAbsenceProblem(error)));
  const onSettled = () => client.invalidateQueries();
  const again = useMutation({
    mutationFn: declare,
    onSuccess: ({ beside }, { cancelBeside }) =>
      toast('ok', cancelBeside ? besideWords(beside, t, language) : t('sent')),
    onError,
    onSettled,
  });
  return useMutation({
    mutationFn: ({ id }: Withdrawing) => withdraw(id),
    onSuccess: ({ beside }, { again: absence }) => {
      const cancelled = beside.some(({ booked }) => booked !== 'LOST');
      toast(
        beside.every(({ booked }) => booked === 'BOOKED') ? 'ok' : 'info',
        againWords(beside, t, language),
        absence && (() => again.mutate({ ...absence, ...(cancelled && { cancelBeside: true }) })),
      );
    },
    onError,
    onSettled,
  });
}
