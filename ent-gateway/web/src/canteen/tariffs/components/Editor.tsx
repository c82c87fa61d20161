import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../../app/i18n';
import { Button, Choice, Notice, toast, useTries } from '../../../app/ui';
import { setTariff, type TariffGroup, tryTariff } from '../api';
import { type Draft, draftOf, type Method, tariffOf } from '../draft';
import { faultsOf } from '../faults';
import { useTariffMessages } from '../messages';
import { refusalOf } from '../problems';
import { ActivityChoice } from './ActivityChoice';
import { CouncilFields } from './CouncilFields';
import { FaultList } from './FaultList';
import { MethodFields } from './MethodFields';
import { ModifierList } from './ModifierList';
import { PeriodChoice } from './PeriodChoice';
import { TariffPicture } from './TariffPicture';
import { TrialResult } from './TrialResult';

export function Editor({ group }: { group: TariffGroup }) {
  const t = useTariffMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => draftOf(group.versions[0]?.tariff));
  const [chosen, setChosen] = useState(() => group.activities.map(({ id }) => id));
  const [told, setTold] = useState(false);
  const editor = useRef<HTMLDivElement>(null);
  const tries = useTries(editor);
  const faults = faultsOf(draft);
  const priceFaults = faults.filter((fault) => fault !== 'council');
  const sent = { activityIds: chosen, tariff: tariffOf(draft) };
  const trying = useMutation({ mutationFn: tryTariff });
  const setting = useMutation({
    mutationFn: setTariff,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['canteen'] });
      toast('ok', t('set.done'));
      await navigate('/tarifs');
    },
  });
  const change = (next: Partial<Draft>) => {
    setDraft({ ...draft, ...next });
    trying.reset();
  };
  const attempt = () => trying.mutate({ ...sent, tariff: undecided(sent.tariff, draft) });
  const decide = () => {
    setTold(true);
    if (faults.length === 0) setting.mutate(sent);
  };
  const refusal = setting.error ?? trying.error;
  return (
    <div ref={editor} className="stack-l">
      <section className="card pad stack">
        <Choice<Method>
          label={t('method')}
          value={draft.method}
          options={(['brackets', 'rate', 'flat'] as const).map((value) => ({
            value,
            label: t(`method.${value}`),
          }))}
          onChange={(method) => change({ method })}
        />
        <PeriodChoice draft={draft} change={change} />
        <MethodFields draft={draft} change={change} told={told} />
        {priceFaults.length === 0 && <TariffPicture tariff={sent.tariff} />}
      </section>
      <ModifierList draft={draft} change={change} told={told} />
      <CouncilFields draft={draft} change={change} told={told} />
      <ActivityChoice activities={group.activities} chosen={chosen} onChange={setChosen} />
      {refusal && <Notice kind="danger">{refusalOf(refusal, t, language)}</Notice>}
      {told && faults.length > 0 && <FaultList faults={faults} />}
      <div className="row wrap">
        <Button
          kind="quiet"
          onPress={attempt}
          isPending={trying.isPending}
          isDisabled={priceFaults.length > 0 || chosen.length === 0}
        >
          {t('try')}
        </Button>
        <Button
          kind="primary"
          onPress={() => tries(decide)}
          isPending={setting.isPending}
          isDisabled={chosen.length === 0}
        >
          {t('set')}
        </Button>
      </div>
      {trying.data && (
        <TrialResult trial={trying.data} sent={{ ...sent, tariff: undecided(sent.tariff, draft) }} />
      )}
    </div>
  );
}

/** A trial needs no council: it is tried before there is a decision. */
const undecided = (tariff: ReturnType<typeof tariffOf>, draft: Draft) => ({
  ...tariff,
  councilDecidedOn: draft.decidedOn || draft.validFrom,
  councilReference: tariff.councilReference || '—',
});
