import { useState } from 'react';
import { useSession } from '../../../app/session';
import { Boxes, Button, Field, Form } from '../../../app/ui';
import { changeGroup, makeGroup, type Person, type Space } from '../api';
import { useResourcesMessages } from '../messages';
import { useActs } from '../useActs';

interface GroupFormProps {
  space?: Space;
  people: Person[];
  members: Person[];
  onDone: () => void;
}

const nameOf = ({ givenName, familyName, className }: Person) =>
  `${givenName} ${familyName}${className ? ` · ${className}` : ''}`;

const known = (people: Person[], members: Person[], own: string) => [
  ...new Map([...members, ...people].filter(({ id }) => id !== own).map((one) => [one.id, one])).values(),
];

/** The name of a group and its people, found by a word of their name. */
export function GroupForm({ space, people, members, onDone }: GroupFormProps) {
  const t = useResourcesMessages();
  const { me } = useSession();
  const acts = useActs();
  const [name, setName] = useState(space?.name ?? '');
  const [chosen, setChosen] = useState<readonly string[]>(() => members.map(({ id }) => id));
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const all = known(people, members, me.person.id);
  const isFound = (one: Person) => nameOf(one).toLocaleLowerCase().includes(words.trim().toLocaleLowerCase());
  const shown = all.filter((one) => chosen.includes(one.id) || isFound(one));
  const send = () => {
    setTried(true);
    if (!name.trim()) return;
    const ids = chosen.filter((id) => id !== me.person.id);
    acts.mutate({
      call: () => (space ? changeGroup(space.id, name.trim(), ids) : makeGroup(name.trim(), ids)),
      done: t('done.group', { name: name.trim() }),
      onDone,
    });
  };
  return (
    <Form className="stack" onSubmit={send}>
      <Field
        label={t('group.name')}
        value={name}
        maxLength={80}
        error={tried && !name.trim() ? t('problem.name') : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <Field
        type="search"
        label={t('group.find')}
        value={words}
        maxLength={80}
        onChange={(event) => setWords(event.target.value)}
      />
      <p role="status" className="s soft">
        {words.trim() && !all.some(isFound) && t('group.none')}
      </p>
      <Boxes
        label={t('group.people', { count: chosen.length })}
        hint={t('group.hint')}
        options={shown.map((one) => ({ value: one.id, label: nameOf(one) }))}
        chosen={chosen}
        onChange={setChosen}
      />
      <Button kind="primary" type="submit" isPending={acts.isPending}>
        {t('save')}
      </Button>
    </Form>
  );
}
