package fr.ent.core.account.claim;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.testing.ClassScene;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Sofia, Léa's mother, has a letter with a code from the teacher. */
abstract class ClaimScene extends ClassScene {

    @Autowired
    MockMvc http;

    PersonId sofia;
    Viewer teacher;
    Letterbox letterbox;
    Claimant family;
    String code;

    @BeforeEach
    void printLetter() {
        sofia = town.guardian("Sofia", "Benali", lea);
        teacher = town.viewer(town.teacher("Claude", "Aubin", schoolClass));
        letterbox = new Letterbox(http, town);
        family = new Claimant(http, town);
        code = Letterbox.code(letterbox.print(schoolClass, teacher).getFirst());
    }
}
