package fr.ent.canteen.prices.quotient.fetch;

import fr.ent.core.person.CivilIdentity;
import java.util.ArrayList;
import java.util.List;

/** Whether the town hall knows enough of somebody to ask about them. */
record AskedPerson(CivilIdentity identity) {

    private static final String FRANCE = "99100";

    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (identity.birthDate() == null) {
            missing.add("birthDate");
        }
        if (identity.sex() == null) {
            missing.add("sex");
        }
        if (identity.birthCountry().isEmpty()) {
            missing.add("birthCountry");
        }
        if (identity.birthCountry().equals(FRANCE) && identity.birthPlace().isEmpty()) {
            missing.add("birthPlace");
        }
        return missing;
    }
}
