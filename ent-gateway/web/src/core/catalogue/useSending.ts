import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { toast } from '../../app/ui';
import { type NewSending, sendingsQuery, sendResource, takeSendingBack } from './api';
import { useCatalogueMessages } from './messages';
import { catalogueProblem } from './problems';

/** Sends a resource to a class, with a way back, and knows what the class has of it already. */
export function useSending(resourceId: string, classId: string | undefined, onSent: () => void) {
  const t = useCatalogueMessages();
  const client = useQueryClient();
  const sent = useQuery({ ...sendingsQuery(classId ?? ''), enabled: Boolean(classId) });
  const listAgain = () => client.invalidateQueries({ queryKey: ['resource sendings'] });
  const undoing = useMutation({
    mutationFn: takeSendingBack,
    retry: false,
    onSuccess: () => toast('ok', t('send.undone')),
    onError: (error) => toast('danger', t(catalogueProblem(error))),
    onSettled: listAgain,
  });
  const sending = useMutation({
    mutationFn: (wanted: NewSending) => sendResource(resourceId, wanted),
    retry: false,
    onSuccess: ({ id }) => {
      toast('ok', t('send.done'), () => undoing.mutate(id));
      onSent();
      return listAgain();
    },
  });
  const earlier = sent.data?.sendings.filter((one) => one.resourceId === resourceId) ?? [];
  return { sending, earlier };
}
