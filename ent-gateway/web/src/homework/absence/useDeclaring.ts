import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../../app/i18n';
import { toastAbout } from '../../app/ui';
import { declare, type NewAbsence, withdraw } from './api';
import { besideWords } from './beside';
import { useAbsenceMessages } from './messages';
import { schoolAbsenceProblem } from './problems';

/** Sends an absence of a child, says what came of it, and takes it back. */
export function useDeclaring(childId: string, onSent: () => void) {
  const t = useAbsenceMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const toast = toastAbout(`absence ${childId}`);
  const renew = () => client.invalidateQueries({ queryKey: ['absences'] });
  const back = useMutation({
    mutationFn: withdraw,
    onSuccess: () => toast('ok', t('withdrawn')),
    onError: (error: Error) => toast('danger', t(schoolAbsenceProblem(error))),
    onSettled: renew,
  });
  return useMutation({
    mutationFn: (absence: NewAbsence) => declare(absence),
    retry: false,
    onSuccess: async ({ id, beside }, { cancelBeside }) => {
      toast('ok', cancelBeside ? besideWords(beside, t, language) : t('sent'), () => back.mutate(id));
      onSent();
      await (cancelBeside ? client.invalidateQueries() : renew());
    },
  });
}
