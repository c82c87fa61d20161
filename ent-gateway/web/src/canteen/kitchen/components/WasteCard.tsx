import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Scale } from 'lucide-react';
import { useState } from 'react';
import { type Day, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { Button, Field, Form, toastAbout } from '../../../app/ui';
import { type Service, wasteKinds, type WasteKind, weigh } from '../api';
import { useKitchenMessages } from '../messages';
import { gramsOf, kilosOf } from '../words';

/** The scales: kilograms by kind, set against the meals of the day. */
export function WasteCard({ service, date }: { service: Service; date: Day }) {
  const t = useKitchenMessages();
  const { space } = useSession();
  const { waste } = service;
  return (
    <section className="card pad stack no-print" aria-labelledby={`waste-${service.activityId}`}>
      <h2 id={`waste-${service.activityId}`}>{t('waste')}</h2>
      {waste.gramsPerMeal == null ? (
        <p className="soft">{t('waste.none')}</p>
      ) : (
        <p>
          <span className="big number">{t('waste.perMeal', { grams: waste.gramsPerMeal })}</span>{' '}
          <span className="soft">{t('waste.meals', { meals: waste.meals })}</span>
        </p>
      )}
      {waste.usualGramsPerMeal != null && (
        <p className="s">{t('waste.usual', { grams: waste.usualGramsPerMeal })}</p>
      )}
      {date > today() ? (
        <p className="s soft">{t('waste.future')}</p>
      ) : (
        space !== 'head' && <WasteForm service={service} date={date} />
      )}
    </section>
  );
}

function WasteForm({ service, date }: { service: Service; date: Day }) {
  const t = useKitchenMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const known = (kind: WasteKind) => {
    const grams = service.waste.weighings.find((one) => one.kind === kind)?.grams;
    return grams === undefined ? '' : kilosOf(grams, language);
  };
  const [typed, setTyped] = useState<Partial<Record<WasteKind, string>>>({});
  const [tried, setTried] = useState(false);
  const valueOf = (kind: WasteKind) => typed[kind] ?? known(kind);
  const wrong = (kind: WasteKind) => valueOf(kind).trim() !== '' && gramsOf(valueOf(kind)) === undefined;
  const toast = toastAbout(`waste ${service.activityId} ${date}`);
  const saving = useMutation({
    mutationFn: async () => {
      for (const kind of wasteKinds) {
        const grams = gramsOf(valueOf(kind));
        if (typed[kind] !== undefined && grams !== undefined)
          await weigh(service.activityId, date, kind, grams);
      }
    },
    onSuccess: () => {
      toast('ok', t('waste.saved'));
      return client.invalidateQueries({ queryKey: ['canteen', 'orders'] });
    },
    onError: () => toast('danger', t('waste.failed')),
  });
  const save = () => {
    setTried(true);
    if (!wasteKinds.some(wrong)) saving.mutate();
  };
  return (
    <Form className="stack" onSubmit={save}>
      <div className="weights">
        {wasteKinds.map((kind) => (
          <Field
            key={kind}
            label={t('waste.kg', { kind: t(`waste.${kind}`) })}
            inputMode="decimal"
            value={valueOf(kind)}
            error={tried && wrong(kind) ? t('waste.bad') : undefined}
            onChange={(event) => setTyped({ ...typed, [kind]: event.target.value })}
          />
        ))}
      </div>
      <Button type="submit" isPending={saving.isPending}>
        <Scale aria-hidden="true" size={18} />
        {t('waste.save')}
      </Button>
    </Form>
  );
}
