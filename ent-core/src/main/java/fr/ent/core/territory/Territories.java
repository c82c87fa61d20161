package fr.ent.core.territory;

import fr.ent.core.TerritoryId;
import fr.ent.core.TerritoryView;
import java.util.List;

/** The territories of this instance. Their brand is public; needs no territory in scope. */
public interface Territories {

    /**
     * The territory that a host name leads to, or the default one.
     *
     * @throws NoTerritory when the instance has none yet
     */
    TerritoryView at(String host);

    TerritoryView get(TerritoryId territory);

    List<TerritoryView> list();
}
