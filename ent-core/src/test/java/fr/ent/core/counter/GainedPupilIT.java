package fr.ent.core.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.Idempotent;
import fr.ent.core.signin.SignInProof;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.JustSignedIn;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody gains a pupil at the counter only by an agent who has signed in a short while ago. */
@IntegrationTest
class GainedPupilIT {

    private static final String ADULT = """
            {"adults": [{"person": {"identity": %s, "contact": %s}, "guardian": true}], "children": []}""".formatted(Counter.identity("Awa", "Diallo", "null"), Counter.CONTACT);

    private static final String HOUSEHOLD = "{\"name\": \"Foyer\", \"people\": %s}";

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    private Town town;
    private Viewer agent;
    private ChildId lea;
    private HouseholdId home;

    @BeforeEach
    void aFamily() {
        town = planner.found("Valmarin");
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
        SchoolId school = town.school("Jean-Macé");
        lea = town.pupil("Léa", "Benali", school, town.schoolClass(school, "CE1"));
        home = town.familyOf(town.person("Sofia", "Benali"), lea);
    }

    @Test
    void noFreshSignInIsAskedForAFamilyWrittenDown() {
        assertThat(send("/api/core/households", HOUSEHOLD.formatted(ADULT), UUID.randomUUID(), SignInProof.NONE))
                .isEqualTo(201);
    }

    @Test
    void oneIsAskedForAHouseholdWithAPupilOfTheDirectory() {
        String people = """
                {"adults": [{"personId": "%s", "guardian": false}], "children": [{"childId": "%s"}]}""".formatted(town.person("Marc", "Lunel"), lea);

        assertThat(send("/api/core/households", HOUSEHOLD.formatted(people), UUID.randomUUID(), SignInProof.NONE))
                .isEqualTo(403);
    }

    @Test
    void oneIsAskedForAGuardianAndTheSameWishGoesThroughAfterIt() {
        String members = "/api/core/households/" + home + "/members";
        UUID wish = UUID.randomUUID();

        assertThat(send(members, ADULT, wish, SignInProof.NONE)).isEqualTo(403);
        assertThat(send(members, ADULT, wish, JustSignedIn.PROOF)).isEqualTo(201);
    }

    private int send(String path, String body, UUID wish, SignInProof proof) {
        Supplier<SignInProof> given = () -> proof;
        return town.in(() -> {
            try {
                return http.perform(post(path)
                                .requestAttr(Viewer.class.getName(), agent)
                                .requestAttr(SignInProof.class.getName(), given)
                                .header(Idempotent.KEY, wish.toString())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body))
                        .andReturn()
                        .getResponse()
                        .getStatus();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }
}
