package fr.ent.canteen.quotient.fetch;

import fr.ent.canteen.quotient.source.FoundQuotient;
import fr.ent.core.CivilIdentity;
import java.util.List;

/**
 * Whether a quotient is of the family that asks: the account's person is a claimant, and a child of the household is
 * among theirs. Otherwise somebody would read the income of people who have the same name.
 */
record SameFamily(CivilIdentity asker, List<CivilIdentity> children) {

    boolean isOf(FoundQuotient found) {
        return found.claimants().stream().anyMatch(claimant -> claimant.is(asker))
                && children.stream().anyMatch(child -> found.children().stream().anyMatch(theirs -> theirs.is(child)));
    }
}
