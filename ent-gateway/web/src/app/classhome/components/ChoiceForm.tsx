import { useState } from 'react';
import { useSession } from '../../session';
import { Button, Form, LeaveGuard } from '../../ui';
import type { HomeChoice } from '../api';
import { draftOf, isChanged, wantedOf } from '../choice';
import { useClassHomeMessages } from '../messages';
import { isThere } from '../tiles';
import { useSaving } from '../useSaving';
import { LookChoice } from './LookChoice';
import { Preview } from './Preview';
import { TileOrder } from './TileOrder';

export default function ChoiceForm({ choice }: { choice: HomeChoice }) {
  const t = useClassHomeMessages();
  const { me } = useSession();
  const [draft, setDraft] = useState(() => draftOf(choice));
  const classId = choice.schoolClass.id;
  const saving = useSaving(classId);
  const changed = isChanged(draft, choice);
  return (
    <div className="home-choice">
      {changed && !saving.isPending && <LeaveGuard />}
      <Form className="card pad stack-l" onSubmit={() => saving.mutate(wantedOf(draft))}>
        <LookChoice choice={choice} look={draft.look} onChange={(look) => setDraft({ ...draft, look })} />
        <TileOrder draft={draft} isThere={(kind) => isThere(kind, me)} onChange={setDraft} />
        <div>
          <Button kind="primary" type="submit" isPending={saving.isPending}>
            {t('choice.save')}
          </Button>
        </div>
      </Form>
      <Preview classId={classId} look={draft.look ?? choice.usualLook} shown={wantedOf(draft).shown} />
    </div>
  );
}
