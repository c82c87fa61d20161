import { useState } from 'react';
import { Boxes, Button, Choice, Form } from '../../../app/ui';
import { type Item, type ItemRule, ruleFolder, type Space } from '../api';
import { useResourcesMessages } from '../messages';
import { useActs } from '../useActs';
import { HiddenHint } from './HiddenHint';

type Readers = ItemRule['readers'] | 'ABOVE';

interface RuleFormProps {
  item: Item;
  space: Space;
  onDone: () => void;
}

/** Who reads a folder of a class or a group, and whether its pupils add to it. */
export function RuleForm({ item, space, onDone }: RuleFormProps) {
  const t = useResourcesMessages();
  const acts = useActs();
  const [readers, setReaders] = useState<Readers>(item.ownRule ? (item.rule?.readers ?? 'ABOVE') : 'ABOVE');
  const [adds, setAdds] = useState(item.ownRule && item.rule?.pupils === 'ADD');
  const rules: Readers[] =
    space.kind === 'CLASS' ? ['ABOVE', 'STAFF', 'PUPILS', 'FAMILIES'] : ['ABOVE', 'STAFF', 'PUPILS'];
  const pupilsRead = readers === 'PUPILS' || readers === 'FAMILIES';
  const rule: ItemRule | null =
    readers === 'ABOVE' ? null : { readers, pupils: adds && pupilsRead ? 'ADD' : 'READ' };
  return (
    <Form
      className="stack"
      onSubmit={() =>
        acts.mutate({
          call: () => ruleFolder(item.id, rule),
          done: t('done.ruled', { name: item.name }),
          onDone,
        })
      }
    >
      <Choice
        label={t('rule.readers')}
        value={readers}
        onChange={setReaders}
        options={rules.map((value) => ({ value, label: t(`readers.${value}`) }))}
      />
      {pupilsRead && (
        <Boxes
          label={t('rule.pupils')}
          options={[{ value: 'ADD', label: t('rule.add') }]}
          chosen={adds ? ['ADD'] : []}
          onChange={(chosen) => setAdds(chosen.includes('ADD'))}
        />
      )}
      {pupilsRead && <HiddenHint item={item} />}
      <p className="s soft prose">{t('rule.more')}</p>
      <Button kind="primary" type="submit" isPending={acts.isPending}>
        {t('save')}
      </Button>
    </Form>
  );
}
