package fr.ent.core;

import java.util.List;

/** The territories of this instance. Their brand is public; needs no territory in scope. */
public interface Territories {

    /**
     * The territory that a host name leads to, or the default one.
     *
     * @throws IllegalStateException when the instance has no territory yet
     */
    TerritoryView at(String host);

    TerritoryView get(TerritoryId territory);

    List<TerritoryView> list();
}
