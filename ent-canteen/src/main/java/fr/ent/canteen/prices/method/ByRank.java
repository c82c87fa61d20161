package fr.ent.canteen.prices.method;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/** A method for the first child of a household, one for the second, and so on; the last is for all further ones. */
public record ByRank(List<TariffMethod> methods) implements TariffMethod {

    @JsonCreator
    public ByRank {
        methods = List.copyOf(methods);
        if (methods.size() < 2 || methods.size() > Modifier.LAST_RANK) {
            throw new IllegalArgumentException("Ranks from 2 to " + Modifier.LAST_RANK);
        }
    }

    @Override
    public ReckonedPrice reckon(PriceFacts facts) {
        int rank = Math.min(Math.max(facts.rank(), 1), methods.size());
        return methods.get(rank - 1).reckon(facts).after(new PriceStep.RankColumn(rank));
    }
}
