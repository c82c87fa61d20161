import { NavLink } from 'react-router';
import { useCatalogueMessages } from '../messages';

/** The pages of the catalogue, for those who keep a part of it. */
export function CatalogueTabs() {
  const t = useCatalogueMessages();
  return (
    <nav className="row wrap no-print" aria-label={t('tabs')}>
      <NavLink className="btn quiet" to="/catalogue" end>
        {t('tab.all')}
      </NavLink>
      <NavLink className="btn quiet" to="/catalogue/nouvelle">
        {t('tab.new')}
      </NavLink>
      <NavLink className="btn quiet" to="/catalogue/gerer">
        {t('tab.keep')}
      </NavLink>
    </nav>
  );
}
