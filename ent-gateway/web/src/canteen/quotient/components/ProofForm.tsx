import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FileUp, Trash2 } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button, Notice, Select } from '../../../app/ui';
import { type ProofKind, sendProof } from '../api';
import { useQuotientMessages } from '../messages';
import { proofProblem } from '../problems';

const kinds: ProofKind[] = ['CAF', 'MSA', 'TAX_NOTICE'];
const types = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];
const most = 5;

export function ProofForm({ householdId }: { householdId: string }) {
  const t = useQuotientMessages();
  const client = useQueryClient();
  const [kind, setKind] = useState<ProofKind>('CAF');
  const [pages, setPages] = useState<File[]>([]);
  const [progress, setProgress] = useState(0);
  const [tried, setTried] = useState(false);
  const sending = useMutation({
    mutationFn: () => sendProof(householdId, kind, pages, setProgress),
    retry: false,
    onSuccess: () => client.invalidateQueries({ queryKey: ['canteen'] }),
  });
  const add = (files: FileList | null) => setPages([...pages, ...(files ?? [])].slice(0, most));
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (pages.length > 0) sending.mutate();
  };
  return (
    <form className="stack" onSubmit={send} noValidate aria-label={t('way.document')}>
      <p>{t('proof.how')}</p>
      {sending.error && <Notice kind="danger">{t(proofProblem(sending.error))}</Notice>}
      <Select
        label={t('proof.kind')}
        value={kind}
        onChange={(event) => setKind(kinds.find((one) => one === event.target.value) ?? kind)}
        options={kinds.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
      />
      <div className="field">
        <FileTrigger acceptedFileTypes={types} allowsMultiple onSelect={add}>
          <Button kind="quiet" isDisabled={pages.length >= most}>
            <FileUp aria-hidden="true" size={18} />
            {t(pages.length === 0 ? 'proof.choose' : 'proof.more')}
          </Button>
        </FileTrigger>
        <p className="s soft">{t('proof.format')}</p>
        {tried && pages.length === 0 && <p className="field-error">{t('proof.missing')}</p>}
      </div>
      {pages.length > 0 && (
        <ul className="quotient-pages">
          {pages.map((page, index) => (
            <li key={`${index} ${page.name}`} className="row between">
              <span className="quotient-page">{page.name}</span>
              <Button
                className="icon"
                aria-label={t('proof.remove', { name: page.name })}
                onPress={() => setPages(pages.filter((one) => one !== page))}
              >
                <Trash2 aria-hidden="true" size={18} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {sending.isPending && (
        <div role="status">
          <progress value={progress} aria-label={t('proof.sending')} />
        </div>
      )}
      <Button kind="primary" type="submit" isPending={sending.isPending}>
        {t('proof.send')}
      </Button>
      <p className="s soft">{t('proof.who')}</p>
    </form>
  );
}
