import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Day } from '../../app/format';
import { toast } from '../../app/ui';
import {
  type Accompaniment,
  changeAccompaniment,
  endAccompaniment,
  nameCompanion,
  type NewAccompaniment,
} from './api';
import { useAccompanimentMessages } from './messages';

/** What a head does with the staff beside the teachers of a school. */
export function useAccompanying(schoolId: string) {
  const t = useAccompanimentMessages();
  const client = useQueryClient();
  const reread = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['accompaniments', schoolId] }),
      client.invalidateQueries({ queryKey: ['staff'] }),
    ]);
  const ending = useMutation({ mutationFn: endAccompaniment, retry: false, onSettled: reread });
  const naming = useMutation({
    mutationFn: ({ body }: { body: NewAccompaniment; name: string }) => nameCompanion(schoolId, body),
    retry: false,
    onSuccess: ({ id }, { name }) => {
      toast('ok', t('named', { name }), () =>
        ending.mutate(id, { onSuccess: () => toast('ok', t('takenBack')) }),
      );
    },
    onSettled: reread,
  });
  const changing = useMutation({
    mutationFn: ({ one, until, childIds }: { one: Accompaniment; until: Day; childIds: string[] }) =>
      changeAccompaniment(one.id, one.version, until, childIds),
    retry: false,
    onSettled: reread,
  });
  return { naming, changing, ending };
}
