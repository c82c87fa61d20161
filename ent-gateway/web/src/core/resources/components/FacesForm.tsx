import { useState } from 'react';
import { isProblem } from '../../../app/http';
import { Button, Form } from '../../../app/ui';
import { FaceChoice, type FacePupil } from '../../faces';
import type { HeldPicture, Item, Space } from '../api';
import { useResourcesMessages } from '../messages';
import { sayOfAll } from '../sayOfAll';
import { useActs } from '../useActs';
import { useFacesPlace } from '../useFacesPlace';
import { wordsFor } from '../voices';
import { HeldNames } from './HeldNames';
import { PictureBoxes } from './PictureBoxes';

interface FacesFormProps {
  items: Item[];
  space: Space;
  /** named on the picture before */
  before: FacePupil[];
  said?: string[];
  onDone: () => void;
}

/** Pictures to tick and who is on them: the same for those that are ticked, then the others, or later. */
export function FacesForm({ items, space, before, said, onDone }: FacesFormProps) {
  const t = useResourcesMessages();
  const acts = useActs();
  const place = useFacesPlace(space);
  const [left, leave] = useState(items);
  const [chosen, choose] = useState(items.length === 1 ? items.map(({ id }) => id) : []);
  const [faces, say] = useState(said);
  const [held, hold] = useState<HeldPicture[]>([]);
  const words = wordsFor(left, chosen);
  const save = () =>
    acts.mutate({
      call: async () => {
        const ticked = left.filter(({ id }) => chosen.includes(id));
        const now = await sayOfAll(ticked, faces ?? []);
        const rest = left.filter((item) => !now.said.includes(item));
        leave(rest);
        if (now.said.length > 0) hold(now.held);
        if (now.refusal) {
          choose(ticked.filter((item) => rest.includes(item)).map(({ id }) => id));
          // pictures that changed are to be looked at as they are now, from the list
          if (now.said.length === 0 && isProblem(now.refusal, 'core:changed-meanwhile')) onDone();
          throw now.refusal;
        }
        choose(rest.length === 1 ? rest.map(({ id }) => id) : []);
        say(undefined);
        if (rest.length === 0 && now.held.length === 0) onDone();
      },
      done: t(words.done, { count: chosen.length }),
    });
  return (
    <div className="stack">
      <HeldNames held={held} />
      {left.length === 0 ? (
        <Button onPress={onDone}>{t('faces.done')}</Button>
      ) : (
        <Form className="stack" onSubmit={save}>
          <p className="prose">{t(words.more)}</p>
          <PictureBoxes items={left} chosen={chosen} onChange={choose} />
          <FaceChoice
            legend={t(words.who, { count: chosen.length })}
            place={place}
            named={before}
            faces={faces}
            onSay={say}
          />
          <div className="row wrap">
            <Button
              kind="primary"
              type="submit"
              isPending={acts.isPending}
              isDisabled={chosen.length === 0 || !faces}
            >
              {t(words.save, { count: chosen.length })}
            </Button>
            <Button onPress={onDone}>{t('faces.later')}</Button>
          </div>
        </Form>
      )}
    </div>
  );
}
