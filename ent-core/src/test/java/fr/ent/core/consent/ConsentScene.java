package fr.ent.core.consent;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.testing.ClassScene;
import fr.ent.core.testing.Asking;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Léa, her mother and her father, who may each speak alone, and her teacher. */
abstract class ConsentScene extends ClassScene {

    private static final Instant FIRST_WORD = Instant.parse("2026-09-03T08:00:00Z");

    @Autowired
    private MockMvc mvc;

    Asking asking;
    PersonId sofia;
    PersonId karim;
    PersonId aubin;
    private int said;

    @BeforeEach
    void aFamily() {
        asking = new Asking(mvc);
        sofia = town.guardian("Sofia", "Benali", lea);
        karim = town.guardian("Karim", "Benali", lea);
        aubin = town.teacher("Claude", "Aubin", schoolClass);
    }

    /** A word after all those before. */
    void said(PersonId guardian, String use, String word) {
        write("""
                        insert into core.image_consent (id, child_id, guardian_id, image_use, word, said_at)
                        values (gen_random_uuid(), '%s', '%s', '%s', '%s', '%s')""".formatted(lea, guardian, use, word, FIRST_WORD.plusSeconds(++said)));
    }

    void write(String statement) {
        town.run(() -> jdbc.sql(statement).update());
    }

    void registerSays(boolean yes) {
        write("update core.pupil set photo_consent = %s where id = '%s'".formatted(yes, lea));
    }

    ResultActions read(PersonId reader) throws Exception {
        return asking.get(town.viewer(reader), consents(lea));
    }

    ResultActions say(PersonId guardian, String use, String word) throws Exception {
        return asking.put(town.viewer(guardian), consents(lea), """
                {"words": [{"use": "%s", "word": "%s"}], "paper": null}""".formatted(use, word));
    }

    ResultActions copyDown(Viewer by, PersonId guardian, String word, String signedOn) throws Exception {
        return asking.put(by, consents(lea), """
                {"words": [{"use": "PUBLIC", "word": "%s"}], "paper": {"guardianId": "%s", "signedOn": "%s"}}""".formatted(word, guardian, signedOn));
    }

    ResultActions former(PersonId guardian) throws Exception {
        return asking.get(town.viewer(guardian), "/api/core/image-consents/former-pupils");
    }

    int told(PersonId person) {
        return town.number(
                "select count(*) from core.notice where kind = 'core.image-consent-withdrawn' and recipient_id = :id",
                person.value());
    }

    static String consents(ChildId child) {
        return "/api/core/pupils/" + child + "/consents";
    }
}
