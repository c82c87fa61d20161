package fr.ent.gateway.login;

import static org.awaitility.Awaitility.await;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.territory.Territories;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.Visitor;
import java.security.SecureRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A class with its card on the wall, on a Tuesday at ten, and tablets. */
@ProductTest
abstract class CardScene {

    static final String HOST = "localhost";
    static final String DOOR = "/oauth2/authorization/card";

    @Autowired
    TownPlanner planner;

    @Autowired
    SettableClock clock;

    @Autowired
    private Territories territories;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    int port;

    Town town;
    SchoolId school;
    ClassId schoolClass;
    ChildId rose;
    ChildId adam;
    PersonId head;
    String code;

    @BeforeEach
    void aClass() {
        town = planner.found("Valmarin");
        planner.leadNowhere(HOST);
        planner.lead(HOST, town);
        await().until(() -> territories.at(HOST).id().equals(town.id()));
        school = town.school("Jean-Macé");
        schoolClass = town.schoolClass(school, "CP");
        rose = town.pupil("Rose", "Martin", school, schoolClass);
        adam = town.pupil("Adam", "Petit", school, schoolClass);
        head = town.head("Dominique", "Baille", school);
        OneTimeCode drawn = OneTimeCode.draw(new SecureRandom());
        write(
                "insert into core.class_entry (class_id, secrets_from, card_hash, card_made_at) values ('%s', null, '%s', now())"
                        .formatted(schoolClass, drawn.hash(town.id())));
        code = drawn.value();
    }

    @AfterEach
    void nothingStays() {
        clock.reset();
        planner.leadNowhere(HOST);
    }

    void write(String statement) {
        town.run(() -> jdbc.sql(statement).update());
    }

    /** The account that the child has got. */
    String subjectOf(ChildId child) {
        return town.in(() -> jdbc.sql("select subject from core.account where person_id = :id")
                .param("id", child.value())
                .query(String.class)
                .single());
    }

    /** A tablet that has asked for the page once, and so has its token. */
    Visitor tablet() {
        Visitor tablet = new Visitor(HOST, port);
        tablet.open("/api/public/config");
        return tablet;
    }

    int say(Visitor tablet, ChildId child) {
        return tablet.post(
                        "/api/public/entries/enter",
                        "{\"code\": \"%s\", \"childId\": \"%s\", \"pictures\": null}".formatted(code, child))
                .status();
    }

    /** A child comes in by the card. */
    Visitor.Page enter(Visitor tablet, ChildId child) {
        say(tablet, child);
        return tablet.open(DOOR);
    }
}
