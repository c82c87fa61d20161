package fr.ent.canteen.prices;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.families.Families;
import fr.ent.canteen.families.OwnHomes;
import fr.ent.canteen.families.file.KnownNeeds;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.prices.method.Price;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdView;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Prices for a guardian's own households: one statement, however many children; one more where somebody came or went. */
@Component
public class FamilyPricing {

    private final Pricing pricing;
    private final Families families;

    FamilyPricing(Pricing pricing, Families families) {
        this.pricing = pricing;
        this.families = families;
    }

    /** @param known the needs of the guardian's children */
    public FamilyPrices upTo(LocalDate last, Collection<ActivityId> activities, Viewer guardian, KnownNeeds known) {
        List<HouseholdView> own = families.listOwn(guardian);
        OwnHomes homes = families.ownHomes(guardian);
        return new FamilyPrices(
                own, homes, pricing.upTo(last, activities, families.andFormer(own, homes, guardian), known));
    }

    /**
     * The prices that a guardian would pay for each child.
     *
     * @param homes the households whose amounts are the guardian's to see, day by day
     */
    public record FamilyPrices(List<HouseholdView> own, OwnHomes homes, PriceList prices) {

        public Optional<Price> find(ChildId child, Activity activity, LocalDate day) {
            return prices.find(child, activity, day, Families.ownPayer(child, own));
        }
    }
}
