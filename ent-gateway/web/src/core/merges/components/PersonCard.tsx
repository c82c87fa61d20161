import { useId } from 'react';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Person } from '../api';
import { type MergeWords, useMergeMessages } from '../messages';

/** How an account is named: by its user name, or FranceConnect. */
export function accountWords(t: MergeWords, account: NonNullable<Person['account']>, language: string) {
  const name = account.franceConnect ? t('account.FC') : account.username;
  return account.used
    ? t('account.named', { name, date: fullDate(dayOf(account.since), language) })
    : `${name}, ${t('account.waiting')}`;
}

/** One of two records, as the counter knows people. */
export function PersonCard({ title, person }: { title: string; person: Person }) {
  const t = useMergeMessages();
  const language = useLanguage();
  const id = useId();
  const lines = [
    person.birthDate && t('born', { date: fullDate(person.birthDate, language) }),
    person.schoolClass,
    person.address,
    person.email,
    person.phones.join(', '),
    person.children.length > 0 && t('children', { names: person.children.join(', ') }),
    person.guardians.length > 0 && t('guardians', { names: person.guardians.join(', ') }),
    person.homes.length > 0 && t('homes', { names: person.homes.join(', ') }),
    person.account ? accountWords(t, person.account, language) : t('account.none'),
  ].filter((line) => typeof line === 'string' && line !== '');
  return (
    <section className="card merge-side" aria-labelledby={id}>
      <h2 id={id} className="s soft">
        {title}
      </h2>
      <p className="b">{`${person.givenName} ${person.familyName}`}</p>
      {lines.map((line) => (
        <p key={String(line)} className="s">
          {line}
        </p>
      ))}
    </section>
  );
}
