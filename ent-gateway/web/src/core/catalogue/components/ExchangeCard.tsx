import { useQueryClient } from '@tanstack/react-query';
import { Downloads, useExchange } from '../../../app/exchange';
import { Button, Field, Notice } from '../../../app/ui';
import { exportAddress, type Place, previewImport, resourcesKey, takeImport } from '../api';
import { useCatalogueMessages } from '../messages';
import { catalogueProblem } from '../problems';
import { ImportResult } from './ImportResult';

/** Resources from a file, looked at before they are taken; and the own ones as a file. */
export function ExchangeCard({ place }: { place: Place }) {
  const t = useCatalogueMessages();
  const client = useQueryClient();
  const { choose, take, isTaking, error, taken, found } = useExchange({
    preview: (file) => previewImport(place, file),
    take: (file) => takeImport(place, file),
    onTaken: () => client.invalidateQueries({ queryKey: resourcesKey }),
  });
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
      {taken && <ImportResult result={taken} taken />}
      {found && <ImportResult result={found} />}
      {found && found.added > 0 && (
        <Button kind="primary" isPending={isTaking} onPress={take}>
          {t('exchange.take', { count: found.added })}
        </Button>
      )}
      <Downloads
        title={t('exchange.give')}
        files={(['CSV', 'LOM'] as const).map((form) => ({
          address: exportAddress(place, form),
          name: t(`exchange.${form}`),
        }))}
      />
    </section>
  );
}
