package fr.ent.homework.portfolio;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a piece of work in a portfolio. */
public record PortfolioWorkId(UUID value) implements Id {

    static PortfolioWorkId next() {
        return new PortfolioWorkId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
