package fr.ent.core.territory;

import fr.ent.core.TerritoryId;
import fr.ent.core.TerritoryView;
import fr.ent.core.persistence.TerritoryScope;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

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

    /** Works in the scope of each territory in turn; trouble in one is told of and keeps no other from its turn. */
    default void inTurn(Consumer<TerritoryView> work, BiConsumer<TerritoryId, RuntimeException> trouble) {
        for (TerritoryView territory : list()) {
            try {
                TerritoryScope.run(territory.id(), () -> work.accept(territory));
            } catch (RuntimeException failure) {
                trouble.accept(territory.id(), failure);
            }
        }
    }
}
