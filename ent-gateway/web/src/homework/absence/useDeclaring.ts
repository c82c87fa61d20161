import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../../app/i18n';
import { toastAbout } from '../../app/ui';
import { declare, type NewAbsence } from './api';
import { besideWords } from './beside';
import { useAbsenceMessages } from './messages';
import { useWithdrawing } from './useWithdrawing';

/** Sends an absence of a child, says what came of it, and takes it back. */
export function useDeclaring(childId: string, onSent: (id: string) => void) {
  const t = useAbsenceMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const toast = toastAbout(`absence ${childId}`);
  const back = useWithdrawing(childId);
  return useMutation({
    mutationFn: (absence: NewAbsence) => declare(absence),
    retry: false,
    onSuccess: ({ id, beside }, { cancelBeside }) => {
      toast('ok', cancelBeside ? besideWords(beside, t, language) : t('sent'), () => back.mutate({ id }));
      onSent(id);
    },
    onSettled: () => client.invalidateQueries(),
  });
}
