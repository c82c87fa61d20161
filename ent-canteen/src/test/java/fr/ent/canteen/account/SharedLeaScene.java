package fr.ent.canteen.account;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.quotient.Basis;
import fr.ent.canteen.prices.quotient.Quotient;
import fr.ent.canteen.prices.quotient.Quotients;
import fr.ent.canteen.testing.Departures;
import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** Léa lives with her mother and with her father in turn, each of whom has a quotient. */
abstract class SharedLeaScene extends AccountScene {

    static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

    @Autowired
    Departures departures;

    @Autowired
    private Quotients quotients;

    @Autowired
    private TransactionTemplate transaction;

    Viewer father;

    @BeforeEach
    void shareLea() {
        father = town.guardian(lea);
    }

    String path() {
        return "/api/canteen/children/" + lea + "/custody";
    }

    ResultActions set(LocalDate from, Viewer odd, Viewer even) throws Exception {
        return requests.put(agent, path(), turns(from, odd, even));
    }

    ResultActions preview(LocalDate from, Viewer odd, Viewer even) throws Exception {
        return requests.post(agent, path() + "/preview", turns(from, odd, even));
    }

    private String turns(LocalDate from, Viewer odd, Viewer even) {
        return """
                {"from":"%s","oddHouseholdId":"%s","evenHouseholdId":"%s","days":{}}""".formatted(from, home(odd), home(even));
    }

    void quotient(Viewer adult, LocalDate from, long cents) {
        Quotient quotient = new Quotient(
                UUID.randomUUID(),
                home(adult),
                Cents.of(cents),
                YearMonth.of(2026, 8),
                new Quotient.Validity(from, LocalDate.of(2027, 8, 31)),
                new Quotient.Origin(
                        Quotient.Source.DOCUMENT,
                        Instant.parse("2026-09-01T08:00:00Z").plusSeconds(cents)));
        town.town()
                .run(() -> transaction.executeWithoutResult(status ->
                        quotients.add(quotient, new Basis.OfProof(UUID.randomUUID(), agent.person()), adult.person())));
    }

    /** A day called off for a class alone can be booked anew from another. */
    void moveToClass(ClassId joined) {
        town.town()
                .run(() -> jdbc.sql("update core.pupil set class_id = :class where id = :id")
                        .param("class", joined.value())
                        .param("id", lea.value())
                        .update());
        mother = town.town().viewer(mother.person());
        father = town.town().viewer(father.person());
    }
}
