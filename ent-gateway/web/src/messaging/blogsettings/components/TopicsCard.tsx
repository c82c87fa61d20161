import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button, Field, Form, Loaded, toast } from '../../../app/ui';
import { blogKey, type BlogPlace, chooseCategories, type ChosenCategory, indexQuery } from '../../blog';
import { useBlogSettingsMessages } from '../messages';

const most = 12;

type Topic = ReturnType<typeof topicsOf>[number];

/** The few topics under which a class puts its articles. */
export function TopicsCard({ place }: { place: BlogPlace }) {
  const t = useBlogSettingsMessages();
  const index = useQuery(indexQuery(place));
  return (
    <section className="card pad stack" aria-labelledby="topics">
      <h2 id="topics">{t('topics')}</h2>
      <p className="prose">{t('topics.more')}</p>
      <Loaded query={index}>
        {({ categories }) => (
          <Topics key={place.classId ?? place.schoolId} place={place} known={topicsOf(categories)} />
        )}
      </Loaded>
    </section>
  );
}

const topicsOf = (categories: { id: string; name: string }[]) =>
  categories.map(({ id, name }) => ({ id, name }));

/** What somebody else adds meanwhile stays, and appears with the next save. */
function Topics({ place, known }: { place: BlogPlace; known: Topic[] }) {
  const t = useBlogSettingsMessages();
  const client = useQueryClient();
  const [read, setRead] = useState(known);
  const [topics, setTopics] = useState<ChosenCategory[]>(known);
  const [tried, setTried] = useState(false);
  const names = topics.map(({ name }) => name.trim().toLowerCase());
  const faultOf = (at: number) => {
    if (!names[at]) return t('topics.empty');
    return names.indexOf(names[at]) < at ? t('topics.twice') : undefined;
  };
  const saving = useMutation({
    mutationFn: () =>
      chooseCategories(
        place,
        topics,
        read.map(({ id }) => id),
      ),
    onSuccess: ({ categories }) => {
      setRead(topicsOf(categories));
      setTopics(topicsOf(categories));
      toast('ok', t('topics.saved'));
    },
    onError: () => toast('danger', t('problem.server')),
    onSettled: () => client.invalidateQueries({ queryKey: blogKey }),
  });
  const save = () => {
    setTried(true);
    if (topics.every((_, at) => !faultOf(at))) saving.mutate();
  };
  return (
    <Form className="stack" onSubmit={save}>
      {topics.map(({ id, name }, at) => (
        <div key={id ?? `new-${at}`} className="topic-line">
          <Field
            label={t('topics.name', { number: at + 1 })}
            value={name}
            maxLength={40}
            error={tried ? faultOf(at) : undefined}
            onChange={(event) => setTopics(topics.with(at, { id: id ?? null, name: event.target.value }))}
          />
          <Button
            className="icon"
            aria-label={t('topics.remove', { name })}
            onPress={() => setTopics(topics.filter((_, other) => other !== at))}
          >
            <Trash2 aria-hidden="true" size={18} />
          </Button>
        </div>
      ))}
      <div className="row wrap">
        {topics.length < most && (
          <Button onPress={() => setTopics([...topics, { id: null, name: '' }])}>
            <Plus aria-hidden="true" size={18} />
            {t('topics.add')}
          </Button>
        )}
        {(topics.length > 0 || read.length > 0) && (
          <Button kind="primary" type="submit" isPending={saving.isPending}>
            {t('topics.save')}
          </Button>
        )}
      </div>
    </Form>
  );
}
