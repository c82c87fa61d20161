import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type Acting, isOff, useSession } from '../../../app/session';
import { Button, Field } from '../../../app/ui';
import { searchFamilies } from '../../../core/families';
import { useCounterMessages } from '../messages';
import { JoinSheet } from './JoinSheet';

const shortest = 2;
/** as many as the search answers at most */
const most = 12;

/** Everybody of another household comes to live in this one, once an agent has seen that household whole. */
export function JoinCard({ acting }: { acting: Acting }) {
  const t = useCounterMessages();
  const off = isOff(useSession().me, 'CANTEEN');
  const [text, setText] = useState('');
  const [linked] = useSearchParams();
  const [asked, ask] = useState(linked.get('avec') ?? undefined);
  const name = useDeferredValue(text.trim());
  const asking = name.length >= shortest;
  const found = useQuery({
    queryKey: ['families', name],
    queryFn: ({ signal }) => searchFamilies(name, signal),
    enabled: asking,
  });
  const others = (found.data ?? []).filter(({ id }) => id !== acting.familyId);
  const home = acting.homes.find(({ id }) => id === acting.familyId);
  return (
    <section className="card pad stack" aria-labelledby="join">
      <h2 id="join">{t('join')}</h2>
      <p className="soft">{t(off || home?.quotientCents == null ? 'join.how' : 'join.how.quotient')}</p>
      <Field
        label={t('join.search')}
        value={text}
        maxLength={60}
        onChange={(event) => setText(event.target.value)}
      />
      {asking && (
        <ul className="stack">
          {others.map((home) => (
            <li key={home.id} className="row between wrap">
              <div>
                <p className="b" id={`join-${home.id}`}>
                  {home.adults.map(({ givenName, familyName }) => `${givenName} ${familyName}`).join(', ') ||
                    home.name}
                </p>
                {home.children.map(({ id, givenName, familyName, className, schoolName }) => (
                  <p key={id} className="s">
                    {givenName} {familyName}, {className}, {schoolName}
                  </p>
                ))}
                {home.addresses.map((address) => (
                  <p key={address} className="s soft">
                    {address}
                  </p>
                ))}
              </div>
              <Button aria-describedby={`join-${home.id}`} onPress={() => ask(home.id)}>
                {t('join.see')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="soft">
        {asking && found.data && others.length === 0 && t('join.none')}
        {asking && found.data?.length === most && t('join.most')}
      </p>
      {asked && <JoinSheet acting={acting} otherId={asked} onClose={() => ask(undefined)} />}
    </section>
  );
}
