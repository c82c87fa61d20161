import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button, Field, Notice } from '../../../app/ui';
import { exportAddress, type Place, previewImport, resourcesKey, takeImport } from '../api';
import { useCatalogueMessages } from '../messages';
import { catalogueProblem } from '../problems';
import { ImportResult } from './ImportResult';

/** Resources from a file, looked at before they are taken; and the own ones as a file. */
export function ExchangeCard({ place }: { place: Place }) {
  const t = useCatalogueMessages();
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const preview = useMutation({ mutationFn: (chosen: File) => previewImport(place, chosen), retry: false });
  const taking = useMutation({
    mutationFn: (chosen: File) => takeImport(place, chosen),
    retry: false,
    onSuccess: () => client.invalidateQueries({ queryKey: resourcesKey }),
  });
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    taking.reset();
    preview.reset();
    if (chosen) preview.mutate(chosen);
  };
  const error = taking.error ?? preview.error;
  return (
    <section className="card pad stack" aria-labelledby="exchange">
      <h2 id="exchange">{t('exchange')}</h2>
      <Field
        type="file"
        label={t('exchange.file')}
        hint={t('exchange.hint')}
        accept=".csv,.txt,.xml"
        onChange={(event) => choose(event.target.files?.[0])}
      />
      {error && <Notice kind="danger">{t(catalogueProblem(error))}</Notice>}
      {taking.data && <ImportResult result={taking.data} taken />}
      {!taking.data && preview.data && <ImportResult result={preview.data} />}
      {!taking.data && file && preview.data && preview.data.added > 0 && (
        <Button kind="primary" isPending={taking.isPending} onPress={() => taking.mutate(file)}>
          {t('exchange.take', { count: preview.data.added })}
        </Button>
      )}
      <p className="b">{t('exchange.give')}</p>
      <div className="row wrap">
        {(['CSV', 'LOM'] as const).map((form) => (
          <a key={form} className="btn" href={exportAddress(place, form)} download>
            <Download aria-hidden="true" size={18} />
            {t(`exchange.${form}`)}
          </a>
        ))}
      </div>
    </section>
  );
}
