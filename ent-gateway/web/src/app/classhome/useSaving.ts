import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '../ui';
import { type WantedHome, writeChoice } from './api';
import { useClassHomeMessages } from './messages';
import { choiceQuery, previewQuery } from './queries';

/** Saves what a teacher wants of the home of a class. */
export function useSaving(classId: string) {
  const t = useClassHomeMessages();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: WantedHome) => writeChoice(classId, wanted),
    retry: false,
    onSuccess: (saved) => {
      toast('ok', t('choice.saved'));
      client.setQueryData(choiceQuery(classId).queryKey, saved);
      return client.invalidateQueries({ queryKey: previewQuery(classId).queryKey });
    },
    onError: () => toast('danger', t('choice.failed')),
  });
}
