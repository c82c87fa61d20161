import { useState } from 'react';
import { PlaceField } from '../territory';
import { Button, Field, Form } from '../ui';
import type { Draft } from './draft';
import { useFoundingMessages } from './messages';
import { type Faults, faultsOf } from './problems';

interface FoundingFormProps {
  draft: Draft;
  onChange: (draft: Draft) => void;
  refused: Faults;
  pending: boolean;
  onSubmit: () => void;
}

export function FoundingForm({ draft, onChange, refused, pending, onSubmit }: FoundingFormProps) {
  const t = useFoundingMessages();
  const [tried, setTried] = useState(false);
  const faults = { ...refused, ...(tried && faultsOf(draft)) };
  const send = () => {
    setTried(true);
    if (!Object.keys(faultsOf(draft)).length) onSubmit();
  };
  const field = (name: Exclude<keyof Draft, 'place'>) => ({
    label: t(name),
    value: draft[name],
    error: faults[name] && t(faults[name]),
    onChange: (event: { target: { value: string } }) => onChange({ ...draft, [name]: event.target.value }),
  });
  return (
    <Form className="stack" onSubmit={send}>
      <section className="card pad stack">
        <Field
          {...field('code')}
          hint={t('code.hint')}
          className="founding-code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
      </section>
      <section className="card pad stack" aria-labelledby="founding-territory">
        <h2 id="founding-territory">{t('territory')}</h2>
        <Field {...field('name')} hint={t('name.hint')} autoComplete="organization" />
        <Field {...field('siret')} hint={t('siret.hint')} inputMode="numeric" autoComplete="off" />
        <PlaceField founding value={draft.place} onChange={(place) => onChange({ ...draft, place })} />
        <Field {...field('host')} hint={t('host.hint')} autoComplete="off" spellCheck={false} />
      </section>
      <section className="card pad stack" aria-labelledby="founding-administrator">
        <h2 id="founding-administrator">{t('administrator')}</h2>
        <p className="soft">{t('administrator.more')}</p>
        <Field {...field('givenName')} autoComplete="given-name" />
        <Field {...field('familyName')} autoComplete="family-name" />
        <Field {...field('email')} type="email" autoComplete="email" />
        <Field {...field('password')} hint={t('password.hint')} type="password" autoComplete="new-password" />
      </section>
      <Button kind="primary" type="submit" isPending={pending}>
        {t('found')}
      </Button>
    </Form>
  );
}
