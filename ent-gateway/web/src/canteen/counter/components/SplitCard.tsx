import { useState } from 'react';
import { type Acting, isOff, useSession } from '../../../app/session';
import { Button, Field, Form, Select } from '../../../app/ui';
import { useCounterMessages } from '../messages';
import { SplitSheet } from './SplitSheet';

const places = ['stays', 'moves', 'both'] as const;

/** An adult goes to a household of their own; each child of the household stays, goes along, or lives in both. */
export function SplitCard({ acting }: { acting: Acting }) {
  const t = useCounterMessages();
  const { me } = useSession();
  const home = acting.homes.find(({ id }) => id === acting.familyId);
  const adults = home?.adults ?? [];
  const children = acting.children.filter(({ id }) => home?.childIds.includes(id));
  const [adult, setAdult] = useState('');
  const [name, setName] = useState('');
  const [where, setWhere] = useState<Record<string, (typeof places)[number]>>({});
  const [tried, setTried] = useState(false);
  const [asked, ask] = useState(false);
  const send = () => {
    setTried(true);
    if (name.trim() && adult) ask(true);
  };
  if (!home || adults.length < 2) return null;
  const paid = home.quotientCents == null ? 'split.how' : 'split.how.quotient';
  const how = isOff(me, 'CANTEEN') ? 'split.how.alone' : paid;
  const who = { value: '', label: t('split.missing') };
  const at = (place: (typeof places)[number]) =>
    children.filter(({ id }) => (where[id] ?? 'stays') === place);
  return (
    <Form className="card pad stack" onSubmit={send} aria-label={t('split')}>
      <h2>{t('split')}</h2>
      <p className="soft">{t(how)}</p>
      <div className="field">
        <Select
          label={t('split.who')}
          value={adult}
          aria-invalid={tried && !adult ? true : undefined}
          options={[
            who,
            ...adults.map(({ id, givenName, familyName }) => ({
              value: id,
              label: `${givenName} ${familyName}`,
            })),
          ]}
          onChange={(event) => setAdult(event.target.value)}
        />
        {tried && !adult && <p className="field-error">{t('split.missing')}</p>}
      </div>
      <Field
        label={t('split.name')}
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.target.value)}
        error={tried && !name.trim() ? t('missing') : undefined}
      />
      {children.map(({ id, givenName }) => (
        <Select
          key={id}
          label={givenName}
          value={where[id] ?? 'stays'}
          options={places.map((value) => ({ value, label: t(`split.${value}`) }))}
          onChange={(event) =>
            setWhere({ ...where, [id]: places.find((one) => one === event.target.value) ?? 'stays' })
          }
        />
      ))}
      <Button type="submit">{t('split.next')}</Button>
      {asked && (
        <SplitSheet
          home={home}
          made={name.trim()}
          goes={adults.filter(({ id }) => id === adult)}
          moves={at('moves')}
          both={at('both')}
          onClose={() => ask(false)}
        />
      )}
    </Form>
  );
}
