import { useMutation, useQueryClient } from '@tanstack/react-query';
import { PenLine } from 'lucide-react';
import { useEffect, useEffectEvent, useReducer, useRef, useState } from 'react';
import { today } from '../../../app/format';
import { useActing } from '../../../app/session';
import { askToComplete, Button, toastAbout } from '../../../app/ui';
import { type PaperSignature, signFile } from '../api';
import { useFileMessages } from '../messages';
import { fileProblem } from '../problems';
import type { Draft } from '../useDraft';
import { toComplete } from '../words';
import { Missing } from './Missing';
import { PaperFields } from './PaperFields';

interface SignCardProps {
  draft: Draft;
  tried: boolean;
  onTry: () => void;
}

/** The end of the form: what is still missing, or the signature. */
export function SignCard({ draft, tried, onTry }: SignCardProps) {
  const t = useFileMessages();
  const client = useQueryClient();
  const { file } = draft;
  const name = file.child.givenName;
  const missing = toComplete(file.faults);
  const acting = useActing();
  const [paper, setPaper] = useState<PaperSignature | undefined>(
    () =>
      acting && { signedOn: today(), signedBy: acting.homes.flatMap(({ adults }) => adults)[0]?.id ?? '' },
  );
  const toast = toastAbout(`sign ${file.child.id}`);
  const signing = useMutation({
    mutationFn: () => signFile(file.child.id, file.version, paper),
    onSuccess: (signed) => {
      draft.show(signed);
      toast('ok', t('signed', { name }));
      window.scrollTo(0, 0);
      return client.invalidateQueries({ queryKey: ['canteen', 'files'] });
    },
    onError: (error) => toast('danger', t(fileProblem(error))),
  });
  const card = useRef<HTMLElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const [asked, ask] = useReducer((times: number) => times + 1, 0);
  // what is missing is known once all is saved
  const answer = useEffectEvent(() => {
    if (missing.length === 0) signing.mutate();
    else summary.current?.focus();
  });
  useEffect(() => {
    if (asked > 0) answer();
  }, [asked]);
  const sign = async () => {
    onTry();
    if (askToComplete(card.current?.closest('main') ?? document.body)) return;
    if (await draft.flush()) ask();
  };
  if (draft.saving === 'saved' && (file.state === 'SENT' || file.state === 'ACCEPTED')) return null;
  return (
    <section ref={card} className="card pad stack" aria-label={t('sign', { name })}>
      <p>{t(acting ? 'paper.lead' : 'sign.lead')}</p>
      {acting && paper && <PaperFields acting={acting} paper={paper} onChange={setPaper} />}
      {tried && missing.length > 0 && <Missing missing={missing} ref={summary} />}
      <Button kind="primary" isPending={signing.isPending} onPress={() => void sign()}>
        <PenLine aria-hidden="true" size={18} />
        {t(acting ? 'paper.sign' : 'sign', { name })}
      </Button>
    </section>
  );
}
