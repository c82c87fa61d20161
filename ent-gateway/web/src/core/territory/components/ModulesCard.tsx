import { useState } from 'react';
import { Button, Notice, Sheet } from '../../../app/ui';
import { type OwnTerritory, type ProductModule, productModules, switchModules } from '../api';
import { useOwnTerritoryMessages } from '../messages';
import { territoryProblem } from '../problems';
import { useChoice } from '../useChoice';

/** The modules of the town. Turning one off says first what follows. */
export function ModulesCard({ known }: { known: OwnTerritory }) {
  const t = useOwnTerritoryMessages();
  const [asking, setAsking] = useState<ProductModule>();
  const switching = useChoice(switchModules, t('modules.saved'), () => setAsking(undefined));
  const isOff = (module: ProductModule) => known.modulesOff.includes(module);
  const without = (module: ProductModule) => known.modulesOff.filter((one) => one !== module);
  return (
    <section className="card pad stack" aria-labelledby="territory-modules">
      <h2 id="territory-modules">{t('modules')}</h2>
      <p className="soft prose">{t('modules.more')}</p>
      {switching.error && <Notice kind="danger">{t(territoryProblem(switching.error))}</Notice>}
      <ul className="stack">
        {productModules.map((module) => (
          <li key={module} className="row between wrap">
            <span>
              <span className="b">{t(`module.${module}`)}</span>{' '}
              <span className={`pill ${isOff(module) ? 'plain-soft' : 'ok'}`}>
                {t(isOff(module) ? 'module.off' : 'module.on')}
              </span>
            </span>
            {isOff(module) ? (
              <Button isPending={switching.isPending} onPress={() => switching.mutate(without(module))}>
                {t('module.turnOn', { module: t(`module.${module}`) })}
              </Button>
            ) : (
              <Button onPress={() => setAsking(module)}>
                {t('module.turnOff', { module: t(`module.${module}`) })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Sheet title={t('modules.ask')} open={asking !== undefined} onClose={() => setAsking(undefined)}>
        {asking && (
          <>
            <p>{t(`module.follows.${asking}`)}</p>
            <p>{t('module.follows')}</p>
            <div className="row wrap">
              <Button
                kind="danger"
                isPending={switching.isPending}
                onPress={() => switching.mutate([...without(asking), asking])}
              >
                {t('module.turnOff', { module: t(`module.${asking}`) })}
              </Button>
              <Button onPress={() => setAsking(undefined)}>{t('cancel')}</Button>
            </div>
          </>
        )}
      </Sheet>
    </section>
  );
}
