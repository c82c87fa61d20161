import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../../app/i18n';
import { Button, Field, Form, Loaded, toast } from '../../../app/ui';
import { listQuotas, type Quota, setQuota } from '../api';
import { useResourcesMessages } from '../messages';
import { sizeOf } from '../sizes';
import { useRefusals } from '../useActs';

const gigabyte = 1_000_000_000;
const key = ['space-quotas'];

/** How much the spaces of a territory may hold, kind by kind. */
export function QuotaCard() {
  const t = useResourcesMessages();
  const quotas = useQuery({ queryKey: key, queryFn: listQuotas });
  return (
    <section className="card pad stack" aria-labelledby="space-quotas">
      <h2 id="space-quotas">{t('quotas')}</h2>
      <p className="prose">{t('quotas.more')}</p>
      <Loaded query={quotas}>
        {(all) => (
          <ul className="stack">
            {all.map((quota) => (
              <li key={quota.kind}>
                <QuotaForm quota={quota} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

function QuotaForm({ quota: { kind, bytes, fullest } }: { quota: Quota }) {
  const t = useResourcesMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const tell = useRefusals();
  const [typed, setTyped] = useState(String(bytes / gigabyte));
  const wanted = Math.round(Number(typed.replace(',', '.')) * gigabyte);
  const valid = wanted >= 1_000_000 && wanted <= 10_000 * gigabyte;
  const setting = useMutation({
    mutationFn: () => setQuota(kind, wanted),
    onSuccess: (all) => {
      client.setQueryData(key, all);
      toast('ok', t('done.quota'));
    },
    onError: (error) => toast('danger', tell(error)),
  });
  return (
    <Form className="row wrap quota" onSubmit={() => valid && setting.mutate()}>
      <Field
        label={t(`quota.${kind}`)}
        hint={t('quota.fullest', { size: sizeOf(fullest, language) })}
        inputMode="decimal"
        value={typed}
        error={valid ? undefined : t('problem.quota')}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button
        type="submit"
        isPending={setting.isPending}
        aria-label={t('quota.save', { what: t(`quota.${kind}`) })}
      >
        {t('save')}
      </Button>
    </Form>
  );
}
