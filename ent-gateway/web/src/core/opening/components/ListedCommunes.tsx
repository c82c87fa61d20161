import { useState } from 'react';
import { Button } from '../../../app/ui';
import { useOpeningMessages } from '../messages';
import type { Comparison } from '../schoolList';

interface ListedCommunesProps {
  communes: Comparison['communes'];
  isPending: boolean;
  onChoose: (codes: string[]) => void;
}

/** Which communes of the file are the territory's; a group of communes has several. */
export function ListedCommunes({ communes, isPending, onChoose }: ListedCommunesProps) {
  const t = useOpeningMessages();
  const [chosen, setChosen] = useState(() => communes.filter((one) => one.chosen).map(({ code }) => code));
  if (communes.length < 2) return null;
  return (
    <details open={chosen.length === 0}>
      <summary>{t('list.communes', { count: chosen.length, all: communes.length })}</summary>
      <fieldset className="stack opening-communes">
        <legend className="s soft">{t('list.communes.more')}</legend>
        {communes.map(({ code, name, schools }) => (
          <label key={code} className="row">
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={() =>
                setChosen(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code])
              }
            />
            <span>{t('list.commune', { name, code, count: schools })}</span>
          </label>
        ))}
        <div>
          <Button isDisabled={chosen.length === 0} isPending={isPending} onPress={() => onChoose(chosen)}>
            {t('list.communes.show')}
          </Button>
        </div>
      </fieldset>
    </details>
  );
}
