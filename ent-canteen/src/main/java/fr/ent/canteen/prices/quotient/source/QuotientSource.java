package fr.ent.canteen.prices.quotient.source;

import fr.ent.core.TerritoryId;

/** A source that knows quotients: CAF and MSA. Ask outside a transaction, an answer may take seconds. */
public interface QuotientSource {

    /** Whether this territory may ask. */
    boolean serves(TerritoryId territory);

    SourceAnswer ask(TerritoryId territory, Question question);
}
