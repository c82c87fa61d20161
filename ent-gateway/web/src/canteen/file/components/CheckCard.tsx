import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Check, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, Form, Notice, TextArea, toastAbout } from '../../../app/ui';
import { acceptFile, type FamilyFile, returnFile } from '../api';
import { useFileMessages } from '../messages';
import { fileProblem } from '../problems';

/** The answer: accept what was read, or send it back and say why. */
export function CheckCard({ file }: { file: FamilyFile }) {
  const t = useFileMessages();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [reason, setReason] = useState<string>();
  const [tried, setTried] = useState(false);
  const name = file.child.givenName;
  const toast = toastAbout(`check ${file.child.id}`);
  const told = (sentence: 'check.accepted' | 'check.returned') => async () => {
    toast('ok', t(sentence, { name }));
    await navigate('/dossiers');
    await client.invalidateQueries({ queryKey: ['canteen'] });
  };
  const onError = (error: Error) => {
    toast('danger', t(fileProblem(error)));
    void client.invalidateQueries({ queryKey: ['canteen', 'file', file.child.id] });
  };
  const accepting = useMutation({
    mutationFn: () => acceptFile(file.child.id, file.version),
    onSuccess: told('check.accepted'),
    onError,
  });
  const returning = useMutation({
    mutationFn: (why: string) => returnFile(file.child.id, file.version, why),
    onSuccess: told('check.returned'),
    onError,
  });
  if (file.state !== 'SENT' && file.state !== 'ACCEPTED') return null;
  if (!file.mayCheck) return <Notice kind="info">{t('problem.own')}</Notice>;
  const send = () => {
    setTried(true);
    if (reason?.trim()) returning.mutate(reason);
  };
  return (
    <div className="card pad stack no-print">
      {reason === undefined ? (
        <div className="row wrap">
          {file.state === 'SENT' && (
            <Button kind="primary" isPending={accepting.isPending} onPress={() => accepting.mutate()}>
              <Check aria-hidden="true" size={18} />
              {t('check.accept')}
            </Button>
          )}
          <Button onPress={() => setReason('')}>
            <Undo2 aria-hidden="true" size={18} />
            {t('check.return')}
          </Button>
        </div>
      ) : (
        <Form className="stack" onSubmit={send}>
          <TextArea
            label={t('check.reason')}
            value={reason}
            maxLength={500}
            onChange={(event) => setReason(event.target.value)}
            error={tried && !reason.trim() ? t('check.reason.needed') : undefined}
          />
          <p className="s soft">{t('check.reason.hint')}</p>
          <div className="row wrap">
            <Button kind="primary" type="submit" isPending={returning.isPending}>
              {t('check.send')}
            </Button>
            <Button onPress={() => setReason(undefined)}>{t('check.cancel')}</Button>
          </div>
        </Form>
      )}
    </div>
  );
}
