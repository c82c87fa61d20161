package fr.ent.canteen.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.HouseholdId;
import fr.ent.core.http.RateLimits;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

class ChildReadingsIT extends FamilyScene {

    private static final int AN_HOUR = 300;

    @Autowired
    private RateLimits limits;

    @ParameterizedTest
    @CsvSource({"/api/canteen/files/{child}, file", "/api/canteen/children/{child}/custody, custody"})
    void staffReadsAsMuchAsADeskNeedsAndTheTrailKeepsIt(String path, String read) throws Exception {
        requests.get(agent, path, lea).andExpect(status().isOk());
        readOthers(read, AN_HOUR - 2);
        requests.get(agent, path, lea).andExpect(status().isOk());

        requests.get(agent, path, lea).andExpect(status().isTooManyRequests());

        assertThat(town.town().audited(read + ".read")).isEqualTo(2);
        assertThat(town.town().audited(read + ".refused")).isOne();
    }

    @ParameterizedTest
    @CsvSource({"/api/canteen/files/{child}, file", "/api/canteen/children/{child}/custody, custody"})
    void aFamilyReadsItsOwnFreely(String path, String read) throws Exception {
        for (int i = 0; i <= AN_HOUR; i++) {
            requests.get(mother, path, lea).andExpect(status().isOk());
        }

        assertThat(town.town().audited(read + ".read")).isZero();
    }

    @Test
    void aPreviewOfNewTurnsIsReadingThem() throws Exception {
        HouseholdId one = town.town().householdOf(mother.person());
        HouseholdId other = town.town().householdOf(town.guardian(lea).person());
        String custody = "/api/canteen/children/" + lea + "/custody";
        requests.put(agent, custody, turns("2026-09-01", one, other)).andExpect(status().isOk());
        requests.put(agent, custody, turns("2027-01-01", other, one)).andExpect(status().isOk());
        String ahead = Answers.read(requests.get(agent, custody), "$.versions[1].id");
        List<Preview> previews = List.of(
                () -> requests.post(agent, custody + "/preview", turns("2027-02-01", one, other)),
                () -> requests.get(agent, custody + "/versions/{id}/withdrawal", ahead),
                () -> requests.get(agent, custody + "/end?from=2027-02-01"));

        for (Preview preview : previews) {
            int before = town.town().audited("custody.read");
            preview.ask().andExpect(status().isOk());
            assertThat(town.town().audited("custody.read")).isEqualTo(before + 1);
        }

        int read = town.town().audited("custody.read");
        readOthers("custody", AN_HOUR - read);
        for (Preview preview : previews) {
            preview.ask().andExpect(status().isTooManyRequests());
        }
        assertThat(town.town().audited("custody.read")).isEqualTo(read);
    }

    /**
     * As if the agent had read so many other children. Redis is given little time for an answer, and is asked some hundred times
     * here: with whole requests between them a busy machine would be late for one.
     */
    private void readOthers(String read, int times) {
        for (int i = 0; i < times; i++) {
            limits.take(read + "-read", agent.person().toString(), AN_HOUR, Duration.ofHours(1));
        }
    }

    /** Asks what other turns would change. */
    private interface Preview {
        ResultActions ask() throws Exception;
    }

    private static String turns(String from, HouseholdId odd, HouseholdId even) {
        return """
                {"from":"%s","oddHouseholdId":"%s","evenHouseholdId":"%s","days":{}}""".formatted(from, odd, even);
    }
}
