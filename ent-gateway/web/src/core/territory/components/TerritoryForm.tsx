import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError } from '../../../app/http';
import { configQuery, useSession } from '../../../app/session';
import { isSiret, PlaceField } from '../../../app/territory';
import { Button, Field, Form, LeaveGuard, Notice, toast } from '../../../app/ui';
import { changeTerritory, type OwnTerritory, ownTerritoryQuery } from '../api';
import { useOwnTerritoryMessages } from '../messages';
import { territoryProblem } from '../problems';
import { AccentField } from './AccentField';
import { ConfirmPlace } from './ConfirmPlace';

const isChanged = (draft: OwnTerritory, known: OwnTerritory) =>
  (['name', 'siret', 'place', 'accent'] as const).some((one) => draft[one] !== (known[one] ?? ''));

export function TerritoryForm({ known }: { known: OwnTerritory }) {
  const t = useOwnTerritoryMessages();
  const client = useQueryClient();
  const { me } = useSession();
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const [draft, setDraft] = useState({ ...known, siret: known.siret ?? '' });
  const saving = useMutation({
    mutationFn: () => {
      const { version, name, siret, place, accent } = draft;
      return changeTerritory({ version, name: name.trim(), siret: siret.trim(), place, accent });
    },
    retry: false,
    onSuccess: async (changed) => {
      toast('ok', t('saved'));
      client.setQueryData(ownTerritoryQuery.queryKey, changed);
      setDraft({ ...changed, siret: changed.siret ?? '' });
      // copies know a host's brand anew within seconds only: whoever changed it sees it now
      client.setQueryData(configQuery.queryKey, (known) =>
        known?.territory.id === me.territory.id
          ? { ...known, territory: { ...known.territory, name: changed.name, accent: changed.accent } }
          : known,
      );
      await client.invalidateQueries({ queryKey: ['me'] });
    },
  });
  const held = saving.error instanceof ProblemError && saving.error.case === 'core:place-held';
  const faults = {
    name: draft.name.trim() ? undefined : t('problem.name'),
    siret: isSiret(draft.siret) ? undefined : t('problem.siret'),
  };
  const send = () => {
    setTried(true);
    if (faults.name || faults.siret) return;
    if (draft.place === known.place) saving.mutate();
    else setAsking(true);
  };
  const write = (name: 'name' | 'siret') => (event: { target: { value: string } }) =>
    setDraft({ ...draft, [name]: event.target.value });
  return (
    <>
      <Form className="card pad stack" onSubmit={send}>
        {saving.error && !held && <Notice kind="danger">{t(territoryProblem(saving.error))}</Notice>}
        <Field
          label={t('name')}
          hint={t('name.hint')}
          value={draft.name}
          maxLength={120}
          autoComplete="off"
          error={tried ? faults.name : undefined}
          onChange={write('name')}
        />
        <Field
          label={t('siret')}
          hint={t('siret.hint')}
          value={draft.siret}
          inputMode="numeric"
          maxLength={30}
          autoComplete="off"
          error={tried ? faults.siret : undefined}
          onChange={write('siret')}
        />
        <PlaceField
          value={draft.place}
          error={held ? t('problem.held') : undefined}
          onChange={(place) => setDraft({ ...draft, place })}
        />
        <p className="s soft">{t('corsica')}</p>
        <AccentField value={draft.accent} onChange={(accent) => setDraft({ ...draft, accent })} />
        <p>
          <Button kind="primary" type="submit" isPending={saving.isPending}>
            {t('save')}
          </Button>
        </p>
      </Form>
      {isChanged(draft, known) && <LeaveGuard />}
      <ConfirmPlace
        place={asking ? draft.place : undefined}
        onNo={() => setAsking(false)}
        onYes={() => {
          setAsking(false);
          saving.mutate();
        }}
      />
    </>
  );
}
