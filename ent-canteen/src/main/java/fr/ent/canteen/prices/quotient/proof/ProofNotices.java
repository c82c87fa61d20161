package fr.ent.canteen.prices.quotient.proof;

import fr.ent.core.Directory;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells a household's adults what became of their paper. */
@Component
class ProofNotices {

    private final Directory directory;
    private final Notices notices;

    ProofNotices(Directory directory, Notices notices) {
        this.directory = directory;
        this.notices = notices;
    }

    void accepted(Proof proof, LocalDate validTo) {
        tell(proof, "canteen.quotient-accepted", Map.of("date", validTo.toString()));
    }

    void refused(Proof proof) {
        tell(proof, "canteen.quotient-refused", Map.of());
    }

    private void tell(Proof proof, String kind, Map<String, String> arguments) {
        directory
                .listHouseholds(List.of(proof.household()))
                .forEach(household -> notices.tell(household.adults(), new Notice(kind, null, arguments, "/quotient")));
    }
}
