import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { CalendarX2 } from 'lucide-react';
import { useState } from 'react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { type Acting, useActing } from '../../../app/session';
import { Button, Face, Loaded, Sheet, toast } from '../../../app/ui';
import { endPattern, listPatterns, type Pattern } from '../api';
import { usePatternMessages } from '../messages';
import type { Offer } from '../term';
import { problemOf } from '../problems';

/** What is already booked by the week, and the way to end it. */
/** A family asks for all its children at once, an agent for each of a family's. */
const list = async (offers: Offer[], acting: Acting | undefined) =>
  acting ? (await Promise.all(offers.map(({ child }) => listPatterns(child.id)))).flat() : listPatterns();

export function KeptPatterns({ offers }: { offers: Offer[] }) {
  const t = usePatternMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const acting = useActing();
  const [ending, setEnding] = useState<Pattern>();
  const patterns = useQuery({
    queryKey: ['canteen', 'patterns', acting?.familyId],
    queryFn: () => list(offers, acting),
  });
  const end = useMutation({
    mutationFn: endPattern,
    onSuccess: ({ cancelled }) => toast('ok', t('ended', { count: cancelled })),
    onError: (error) => toast('danger', t(problemOf(error))),
    onSettled: () => {
      setEnding(undefined);
      return client.invalidateQueries({ queryKey: ['canteen'] });
    },
  });
  const childOf = ({ childId }: Pattern) => offers.find(({ child }) => child.id === childId)?.child;
  const nameOf = ({ childId, activityId }: Pattern) =>
    offers.find(({ child }) => child.id === childId)?.activities.find(({ id }) => id === activityId)?.name;
  return (
    <section className="stack" aria-labelledby="kept">
      <h2 id="kept">{t('kept')}</h2>
      <Loaded query={patterns}>
        {(list) =>
          list.length === 0 ? (
            <p className="soft">{t('kept.none')}</p>
          ) : (
            <ul className="stack">
              {list.map((pattern) => {
                const child = childOf(pattern);
                return (
                  <li key={pattern.id} className="card pad row between wrap">
                    <span className="row">
                      {child && <Face name={child.givenName} colour={child.colour} />}
                      <span>
                        <span className="b">
                          {child?.givenName} · {nameOf(pattern)}
                        </span>
                        <br />
                        <span className="s soft">
                          {pattern.weekdays.map((day) => t(`day.${day}`)).join(', ')}
                          {pattern.weeks !== 'EVERY' && ` · ${t(`weeks.${pattern.weeks}`)}`}
                          {' · '}
                          {t('until', { date: fullDate(pattern.to, language) })}
                        </span>
                      </span>
                    </span>
                    <Button onPress={() => setEnding(pattern)}>
                      <CalendarX2 aria-hidden="true" size={18} />
                      {t('end')}
                    </Button>
                  </li>
                );
              })}
            </ul>
          )
        }
      </Loaded>
      {ending && (
        <Sheet
          title={t('end.title', { child: childOf(ending)?.givenName ?? '', activity: nameOf(ending) ?? '' })}
          open
          onClose={() => setEnding(undefined)}
        >
          <p>{t('end.more')}</p>
          <Button kind="danger" isPending={end.isPending} onPress={() => end.mutate(ending.id)}>
            {t('end.confirm')}
          </Button>
        </Sheet>
      )}
    </section>
  );
}
