package fr.ent.canteen.prices.quotient.declaration;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdView;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.review.ReviewOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks a family for the tax notice behind what it declared, once a day at most. */
@Component
class AskNotice {

    private final Declarations declarations;
    private final Directory directory;
    private final Notices notices;
    private final Audit audit;
    private final TownClock clock;

    AskNotice(Declarations declarations, Directory directory, Notices notices, Audit audit, TownClock clock) {
        this.declarations = declarations;
        this.directory = directory;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ReviewOutcome ask(Declaration declaration, Viewer agent) {
        if (agent.households().stream().map(HouseholdView::id).anyMatch(declaration.household()::equals)) {
            return ReviewOutcome.OWN_FAMILY;
        }
        declarations.open(declaration);
        if (!declarations.waits(declaration.id(), clock.today())) {
            return ReviewOutcome.NOT_WAITING;
        }
        Instant since = clock.today().atStartOfDay(clock.zone()).toInstant();
        if (declarations.askNotice(declaration.id(), agent.person(), clock.now(), since)) {
            tell(declaration, agent);
        }
        return ReviewOutcome.DONE;
    }

    private void tell(Declaration declaration, Viewer agent) {
        audit.record(agent.person(), "declaration.notice-asked", "household:" + declaration.household(), Map.of());
        Notice asked = new Notice("canteen.tax-notice-asked", null, Map.of(), "/quotient");
        directory
                .listHouseholds(List.of(declaration.household()))
                .forEach(household -> notices.tell(household.adults(), asked));
    }
}
