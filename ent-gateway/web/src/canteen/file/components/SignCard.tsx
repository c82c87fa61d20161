import { useMutation, useQueryClient } from '@tanstack/react-query';
import { PenLine } from 'lucide-react';
import { Button, Notice, toast } from '../../../app/ui';
import { signFile } from '../api';
import { useFileMessages } from '../messages';
import { fileProblem } from '../problems';
import type { Draft } from '../useDraft';
import { toComplete } from '../words';

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
  const signing = useMutation({
    mutationFn: () => signFile(file.child.id, file.version),
    onSuccess: (signed) => {
      draft.show(signed);
      toast('ok', t('signed', { name }));
      window.scrollTo(0, 0);
      return client.invalidateQueries({ queryKey: ['canteen', 'files'] });
    },
    onError: (error) => toast('danger', t(fileProblem(error))),
  });
  if (draft.saving === 'saved' && (file.state === 'SENT' || file.state === 'ACCEPTED')) return null;
  const sign = async () => {
    onTry();
    if ((await draft.flush()) && missing.length === 0) signing.mutate();
  };
  return (
    <section className="card pad stack" aria-label={t('sign', { name })}>
      <p>{t('sign.lead')}</p>
      {tried && missing.length > 0 && (
        <Notice kind="danger">
          <p>{t('sign.missing')}</p>
          <ul>
            {missing.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Button kind="primary" isPending={signing.isPending} onPress={() => void sign()}>
        <PenLine aria-hidden="true" size={18} />
        {t('sign', { name })}
      </Button>
    </section>
  );
}
