import { useMutation } from '@tanstack/react-query';
import { FileKey, Mails } from 'lucide-react';
import { useState } from 'react';
import { download } from '../../../app/http';
import { Button, Notice, toast } from '../../../app/ui';
import { Sheet } from '../../../app/ui/Sheet';
import { useClassesMessages } from '../messages';

export function ClassDocuments({ classId }: { classId: string }) {
  const t = useClassesMessages();
  const [asking, setAsking] = useState(false);
  const documents = useMutation({
    mutationFn: ({ method, name }: { method: 'GET' | 'POST'; name: string }) =>
      download(method, `/api/core/classes/${classId}/${name}`, `${name}.pdf`),
    onSuccess: () => toast('ok', t('pdf.ready')),
  });
  return (
    <section className="stack">
      {documents.isError && <Notice kind="danger">{t('pdf.failed')}</Notice>}
      <div className="card pad stack">
        <Button
          isPending={documents.isPending}
          onPress={() => documents.mutate({ method: 'GET', name: 'claim-letters' })}
        >
          <Mails aria-hidden="true" size={18} />
          {t('letters')}
        </Button>
        <p className="s soft">{t('letters.more')}</p>
      </div>
      <div className="card pad stack">
        <Button isPending={documents.isPending} onPress={() => setAsking(true)}>
          <FileKey aria-hidden="true" size={18} />
          {t('sheets')}
        </Button>
        <p className="s soft">{t('sheets.more')}</p>
      </div>
      <Sheet title={t('sheets.confirm')} open={asking} onClose={() => setAsking(false)}>
        <p>{t('sheets.confirm.more')}</p>
        <div className="row wrap">
          <Button
            kind="primary"
            onPress={() => {
              setAsking(false);
              documents.mutate({ method: 'POST', name: 'login-sheets' });
            }}
          >
            {t('sheets.confirm.yes')}
          </Button>
          <Button onPress={() => setAsking(false)}>{t('cancel')}</Button>
        </div>
      </Sheet>
    </section>
  );
}
