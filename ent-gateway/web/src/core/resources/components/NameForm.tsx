import { useState } from 'react';
import { Button, Field, Form } from '../../../app/ui';
import { addFolder, type Item, type Place, renameItem } from '../api';
import { useResourcesMessages } from '../messages';
import { offeredIn } from '../problems';
import { useNaming } from '../useNaming';

interface NameFormProps {
  place: Place;
  /** what is renamed; without it a folder is made */
  item?: Item;
  onDone: () => void;
}

/** A name: of a new folder, or another one. One that is taken is offered with a number. */
export function NameForm({ place, item, onDone }: NameFormProps) {
  const t = useResourcesMessages();
  const [name, setName] = useState(item?.name ?? '');
  const [tried, setTried] = useState(false);
  const { naming, problem } = useNaming(
    (wanted: string) => (item ? renameItem(item.id, wanted) : addFolder(place, wanted)),
    onDone,
  );
  const offered = naming.error ? offeredIn(naming.error) : undefined;
  const send = () => {
    setTried(true);
    if (name.trim()) naming.mutate(name.trim());
  };
  return (
    <Form className="stack" onSubmit={send}>
      <Field
        label={t('name')}
        value={name}
        maxLength={200}
        error={tried && !name.trim() ? t('problem.name') : problem}
        onChange={(event) => setName(event.target.value)}
      />
      <div className="row wrap">
        <Button kind="primary" type="submit" isPending={naming.isPending}>
          {t(item ? 'rename' : 'folder.make')}
        </Button>
        {offered && (
          <Button
            onPress={() => {
              setName(offered);
              naming.mutate(offered);
            }}
          >
            {t('name.offered', { name: offered })}
          </Button>
        )}
      </div>
    </Form>
  );
}
