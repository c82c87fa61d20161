import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FileUp, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button, Form, Notice, Select } from '../../../app/ui';
import { type ProofKind, sendProof } from '../api';
import { useQuotientMessages } from '../messages';
import { proofProblem } from '../problems';

const kinds: ProofKind[] = ['CAF', 'MSA', 'TAX_NOTICE'];
const types = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];
const most = 5;

interface ProofFormProps {
  householdId: string;
  /** the kind that is chosen at first */
  first: ProofKind;
}

export function ProofForm({ householdId, first }: ProofFormProps) {
  const t = useQuotientMessages();
  const client = useQueryClient();
  const [kind, setKind] = useState(first);
  const [pages, setPages] = useState<File[]>([]);
  const [progress, setProgress] = useState(0);
  const [tried, setTried] = useState(false);
  const missing = useId();
  const sending = useMutation({
    mutationFn: () => sendProof(householdId, kind, pages, setProgress),
    retry: false,
    onSuccess: () => client.invalidateQueries({ queryKey: ['canteen'] }),
  });
  const add = (files: FileList | null) => setPages([...pages, ...(files ?? [])].slice(0, most));
  const send = () => {
    setTried(true);
    if (pages.length > 0) sending.mutate();
  };
  return (
    <Form className="stack" onSubmit={send} aria-label={t('way.document')}>
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
          <Button kind="quiet" isDisabled={pages.length >= most} aria-describedby={missing}>
            <FileUp aria-hidden="true" size={18} />
            {t(pages.length === 0 ? 'proof.choose' : 'proof.more')}
          </Button>
        </FileTrigger>
        <p className="s soft">{t('proof.format')}</p>
        <p id={missing} className="field-error">
          {tried && pages.length === 0 && t('proof.missing')}
        </p>
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
    </Form>
  );
}
