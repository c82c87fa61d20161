import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '../../app/ui';
import { endReplacement, handOver, moveReplacement, type NewReplacement, type Replacement } from './api';
import { useReplacementMessages } from './messages';

/** What a head does with the replacements of a class. */
export function useReplacing(classId: string) {
  const t = useReplacementMessages();
  const client = useQueryClient();
  const reread = () => client.invalidateQueries({ queryKey: ['replacements', classId] });
  const ending = useMutation({ mutationFn: endReplacement, retry: false, onSettled: reread });
  const giving = useMutation({
    mutationFn: (wanted: { body: NewReplacement; name: string }) => handOver(classId, wanted.body),
    retry: false,
    onSuccess: ({ id }, { name }) => {
      toast('ok', t('handedOver', { name }), () =>
        ending.mutate(id, { onSuccess: () => toast('ok', t('takenBack')) }),
      );
    },
    onSettled: reread,
  });
  const moving = useMutation({
    mutationFn: ({ one, until }: { one: Replacement; until: string }) =>
      moveReplacement(one.id, one.version, until),
    retry: false,
    onSettled: reread,
  });
  return { giving, moving, ending };
}
