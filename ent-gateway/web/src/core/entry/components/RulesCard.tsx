import { useState } from 'react';
import { Button, Form, Select } from '../../../app/ui';
import { type ClassEntry, type EntryRules, type EntrySpan, writeRules } from '../api';
import { useEntryMessages } from '../messages';
import { useEntryAct } from '../useEntryAct';
import { AddSpan } from './AddSpan';
import { SpanLine } from './SpanLine';

const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

/** From the first, everybody is asked. */
const ages = [2, 3, 4, 5, 6, 7, 8, 9, 10];

const order = (spans: EntrySpan[]) =>
  [...spans].sort(
    (one, other) => days.indexOf(one.day) - days.indexOf(other.day) || one.from.localeCompare(other.from),
  );

/** The hours of a class, and from which age its children show three pictures. */
export function RulesCard({ entry }: { entry: ClassEntry }) {
  const t = useEntryMessages();
  const [spans, setSpans] = useState(() => order(entry.hours.spans));
  const [secretsFrom, setSecretsFrom] = useState(entry.secretsFrom ?? null);
  const id = entry.schoolClass.id;
  const writing = useEntryAct<EntryRules>(id, (rules) => writeRules(id, rules), t('rules.saved'));
  return (
    <section className="card pad stack" aria-labelledby="rules">
      <h2 id="rules">{t('rules')}</h2>
      <Form className="stack" onSubmit={() => writing.mutate({ secretsFrom, hours: { spans } })}>
        <Select
          label={t('rules.secrets')}
          value={secretsFrom ?? ''}
          options={[
            { value: '', label: t('rules.secrets.nobody') },
            ...ages.map((age) => ({
              value: String(age),
              label: age === ages[0] ? t('rules.secrets.all') : t('rules.secrets.from', { age }),
            })),
          ]}
          onChange={({ target }) => setSecretsFrom(target.value ? Number(target.value) : null)}
        />
        <p className="s soft">{t('rules.secrets.more')}</p>
        {spans.length === 0 && <p className="soft">{t('rules.none')}</p>}
        <ul className="entry-spans">
          {spans.map((span) => (
            <SpanLine
              key={`${span.day} ${span.from}`}
              span={span}
              remove={() => setSpans(spans.filter((one) => one !== span))}
            />
          ))}
        </ul>
        <AddSpan
          add={(span) =>
            setSpans(
              order([...spans.filter(({ day, from }) => day !== span.day || from !== span.from), span]),
            )
          }
        />
        <Button kind="primary" type="submit" isPending={writing.isPending}>
          {t('rules.save')}
        </Button>
      </Form>
    </section>
  );
}
