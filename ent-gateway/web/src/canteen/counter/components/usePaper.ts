import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Day } from '../../../app/format';
import { isProblem } from '../../../app/http';
import { toast } from '../../../app/ui';
import { handProofIn, layProof, type ProofKind } from '../../quotient';
import { acceptProof } from '../../quotientdesk';
import { useCounterMessages } from '../messages';

interface Paper {
  home: string;
  kind: ProofKind;
  pages: File[];
  /** the day on which the town hall had it */
  receivedOn: Day;
  read: Parameters<typeof acceptProof>[1];
}

/** An earlier try may have arrived though its answer didn't. */
const unlessDone = (error: unknown) => {
  if (!isProblem(error, 'canteen:quotient-proof-decided')) throw error;
};

/** Lays a paper down, hands it in and accepts it. A further try begins with the step that failed. */
export function usePaper(onDone: () => void | Promise<void>) {
  const t = useCounterMessages();
  const client = useQueryClient();
  const [laid, setLaid] = useState(false);
  const steps = useRef<{ id?: string; handedIn?: boolean }>({});
  const entering = useMutation({
    mutationFn: async ({ home, kind, pages, receivedOn, read }: Paper) => {
      const lay = () => layProof(home, kind, pages, () => undefined, receivedOn);
      const id = (steps.current.id ??= (await lay()).id);
      setLaid(true);
      if (!steps.current.handedIn) await handProofIn(id).catch(unlessDone);
      steps.current.handedIn = true;
      await acceptProof(id, read);
    },
    retry: false,
    onSuccess: async () => {
      toast('ok', t('quotient.done'));
      await client.invalidateQueries({ queryKey: ['canteen'] });
      await onDone();
    },
  });
  return { entering, laid };
}
