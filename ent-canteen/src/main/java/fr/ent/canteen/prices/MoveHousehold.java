package fr.ent.canteen.prices;

import fr.ent.canteen.prices.FamilyFacts.HouseholdResidence;
import fr.ent.canteen.prices.method.Residence;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.audit.Audit;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a household lives elsewhere from a day on, or takes that back, and tells its adults. */
@Component
class MoveHousehold {

    private final Residences residences;
    private final Directory directory;
    private final Notices notices;
    private final Audit audit;
    private final TownClock clock;

    MoveHousehold(Residences residences, Directory directory, Notices notices, Audit audit, TownClock clock) {
        this.residences = residences;
        this.directory = directory;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nobody is told of what is so already. */
    @Transactional
    void move(HouseholdResidence wanted, PersonId by) {
        Residence former = residences.on(wanted.household(), wanted.validFrom());
        residences.set(wanted, by, clock.now());
        audit.record(
                by, "residence.set", "household:" + wanted.household(), facts(wanted.residence(), wanted.validFrom()));
        if (former != wanted.residence()) {
            List<PersonId> adults = adults(wanted.household());
            notices.takeBack(adults, "canteen.residence", facts(former, wanted.validFrom()));
            notices.tell(
                    adults,
                    new Notice(
                            "canteen.residence",
                            null,
                            facts(wanted.residence(), wanted.validFrom()),
                            "/cantine?date=" + wanted.validFrom()));
        }
    }

    /** Nothing follows where no change was to come on that day. */
    @Transactional
    void takeBack(HouseholdId household, LocalDate validFrom, PersonId by) {
        Residence taken = residences.on(household, validFrom);
        if (!residences.takeBack(household, validFrom)) {
            return;
        }
        audit.record(by, "residence.taken-back", "household:" + household, facts(taken, validFrom));
        List<PersonId> adults = adults(household);
        notices.takeBack(adults, "canteen.residence", facts(taken, validFrom));
        notices.tell(
                adults,
                new Notice(
                        "canteen.residence-taken-back",
                        null,
                        Map.of("date", validFrom.toString()),
                        "/cantine?date=" + validFrom));
    }

    private List<PersonId> adults(HouseholdId household) {
        return directory.listHouseholds(List.of(household)).stream()
                .map(HouseholdView::adults)
                .flatMap(List::stream)
                .toList();
    }

    private static Map<String, String> facts(Residence residence, LocalDate validFrom) {
        return Map.of("residence", residence.name(), "date", validFrom.toString());
    }
}
