package fr.ent.canteen.prices;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Session;
import fr.ent.canteen.prices.KeptPrice.PriceStanding;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.canteen.prices.method.Situation;
import fr.ent.core.persistence.Row;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The columns of a booking that keep its price: {@code amount_cents}, {@code explanation}, {@code situation}, {@code price_fixed},
 * {@code units}, {@code session}. */
@Component
public class KeptPriceRows {

    private static final TypeReference<List<PriceStep>> EXPLANATION = new TypeReference<>() {};

    private final JsonMapper json;

    KeptPriceRows(JsonMapper json) {
        this.json = json;
    }

    public KeptPrice read(Row row) {
        return new KeptPrice(
                new Price(Cents.of(row.number("amount_cents")), new StoredSteps(row.text("explanation"))),
                row.choice("situation", Situation.class),
                row.flag("price_fixed") ? PriceStanding.FIXED : PriceStanding.TOLD,
                row.wholeOrNull("units"),
                session(row));
    }

    /** A day's session, where it was kept. */
    public @Nullable Session session(Row row) {
        String kept = row.textOrNull("session");
        return kept == null ? null : json.readValue(kept, Session.class);
    }

    public String written(Session session) {
        return json.writeValueAsString(session);
    }

    public String written(List<PriceStep> explanation) {
        return json.writerFor(EXPLANATION).writeValueAsString(explanation);
    }

    /** Steps as they are stored, read once somebody asks for them: few screens do. */
    private final class StoredSteps extends AbstractList<PriceStep> {

        private final String stored;
        private volatile @Nullable List<PriceStep> steps;

        StoredSteps(String stored) {
            this.stored = stored;
        }

        @Override
        public PriceStep get(int index) {
            return steps().get(index);
        }

        @Override
        public int size() {
            return steps().size();
        }

        private List<PriceStep> steps() {
            List<PriceStep> known = steps;
            if (known == null) {
                known = List.copyOf(json.readValue(stored, EXPLANATION));
                steps = known;
            }
            return known;
        }
    }
}
