package fr.ent.core.entry;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.account.testing.ClassScene;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.testing.Asking;
import fr.ent.core.testing.TestClock.SettableClock;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A class on a Tuesday at ten, with its card on the wall. */
abstract class EntryScene extends ClassScene {

    static final Instant EVENING = Instant.parse("2026-11-24T17:00:00Z");
    static final String RIGHT = "[\"SUN\", \"STAR\", \"MOON\"]";
    static final String WRONG = "[\"STAR\", \"SUN\", \"MOON\"]";

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    Asking asking;
    PersonId aubin;
    Viewer teacher;
    String code;

    @BeforeEach
    void aCardOnTheWall() {
        asking = new Asking(mvc);
        aubin = town.teacher("Claude", "Aubin", schoolClass);
        teacher = town.viewer(aubin);
        code = card(schoolClass);
    }

    /** The code of a card that the class gets. */
    String card(ClassId of) {
        OneTimeCode drawn = OneTimeCode.draw(new SecureRandom());
        write("""
                        insert into core.class_entry (class_id, secrets_from, card_hash, card_made_at) values ('%s', null, '%s', now())
                        on conflict (territory_id, class_id) do update set card_hash = excluded.card_hash, card_made_at = now()""".formatted(of, drawn.hash(town.id())));
        return drawn.printed();
    }

    void write(String statement) {
        town.run(() -> jdbc.sql(statement).update());
    }

    void askSecrets() {
        write("update core.class_entry set secrets_from = 2 where class_id = '" + schoolClass + "'");
    }

    ResultActions read(String with) throws Exception {
        return readFrom("127.0.0.1", with);
    }

    ResultActions readFrom(String address, String with) throws Exception {
        return TerritoryScope.call(
                town.id(),
                () -> mvc.perform(post("/api/public/entries/read")
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"code\": \"" + with + "\"}")));
    }

    ResultActions enter(ChildId child, String pictures) throws Exception {
        return enter(child, pictures, new MockHttpSession());
    }

    ResultActions enter(ChildId child, String pictures, MockHttpSession browser) throws Exception {
        return knock("enter", body(child, pictures), browser);
    }

    ResultActions choose(ChildId child, String pictures) throws Exception {
        return knock("choose", body(child, pictures), new MockHttpSession());
    }

    ResultActions call(ChildId child) throws Exception {
        return knock("call", "{\"code\": \"%s\", \"childId\": \"%s\"}".formatted(code, child), new MockHttpSession());
    }

    String body(ChildId child, String pictures) {
        return "{\"code\": \"%s\", \"childId\": \"%s\", \"pictures\": %s}".formatted(code, child, pictures);
    }

    private ResultActions knock(String at, String body, MockHttpSession browser) throws Exception {
        return TerritoryScope.call(
                town.id(),
                () -> mvc.perform(post("/api/public/entries/" + at)
                        .session(browser)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)));
    }

    String entry(String more) {
        return "/api/core/classes/" + schoolClass + "/entry" + more;
    }

    ResultActions hold(String kind, String until) throws Exception {
        return asking.put(teacher, entry("/hold"), "{\"kind\": \"%s\", \"until\": %s}".formatted(kind, until));
    }

    int told(String kind) {
        return told(kind, aubin);
    }

    int told(String kind, PersonId person) {
        return town.number(
                "select count(*) from core.notice where recipient_id = '" + person + "' and kind = :id", kind);
    }
}
