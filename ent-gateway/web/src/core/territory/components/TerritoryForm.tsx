import { useState } from 'react';
import { ProblemError } from '../../../app/http';
import { isSiret, PlaceField } from '../../../app/territory';
import { Button, Field, Form, LeaveGuard, Notice } from '../../../app/ui';
import type { OwnTerritory } from '../api';
import { useOwnTerritoryMessages } from '../messages';
import { accountsShutOut, territoryProblem } from '../problems';
import { useSaving } from '../useSaving';
import { AccentField } from './AccentField';
import { ConfirmNumber } from './ConfirmNumber';
import { ConfirmPlace } from './ConfirmPlace';

const isChanged = (draft: OwnTerritory, known: OwnTerritory) =>
  (['name', 'siret', 'place', 'accent'] as const).some((one) => draft[one] !== (known[one] ?? ''));

export function TerritoryForm({ known }: { known: OwnTerritory }) {
  const t = useOwnTerritoryMessages();
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const [draft, setDraft] = useState({ ...known, siret: known.siret ?? '' });
  const saving = useSaving((changed) => setDraft({ ...changed, siret: changed.siret ?? '' }));
  const save = (proConnectAccounts?: number) => {
    const { version, name, siret, place, accent } = draft;
    const wanted = { version, name: name.trim(), siret: siret.trim(), place, accent };
    saving.mutate(proConnectAccounts === undefined ? wanted : { ...wanted, proConnectAccounts });
  };
  const held = saving.error instanceof ProblemError && saving.error.case === 'core:place-held';
  const shutOut = accountsShutOut(saving.error);
  const faults = {
    name: draft.name.trim() ? undefined : t('problem.name'),
    siret: isSiret(draft.siret) ? undefined : t('problem.siret'),
  };
  const send = () => {
    setTried(true);
    if (faults.name || faults.siret) return;
    if (draft.place === known.place) save();
    else setAsking(true);
  };
  const write = (name: 'name' | 'siret') => (event: { target: { value: string } }) =>
    setDraft({ ...draft, [name]: event.target.value });
  return (
    <>
      <Form className="card pad stack" onSubmit={send}>
        {saving.error && !held && shutOut === undefined && (
          <Notice kind="danger">{t(territoryProblem(saving.error))}</Notice>
        )}
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
          save();
        }}
      />
      <ConfirmNumber accounts={shutOut} onNo={saving.reset} onYes={() => save(shutOut)} />
    </>
  );
}
