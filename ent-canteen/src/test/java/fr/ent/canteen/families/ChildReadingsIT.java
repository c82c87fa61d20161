package fr.ent.canteen.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.FamilyScene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildReadingsIT extends FamilyScene {

    private static final int AN_HOUR = 300;

    @ParameterizedTest
    @CsvSource({"/api/canteen/files/{child}, file", "/api/canteen/children/{child}/custody, custody"})
    void staffReadsAsMuchAsADeskNeedsAndTheTrailKeepsIt(String path, String read) throws Exception {
        for (int i = 0; i < AN_HOUR; i++) {
            requests.get(agent, path, lea).andExpect(status().isOk());
        }

        requests.get(agent, path, lea).andExpect(status().isTooManyRequests());

        assertThat(town.town().audited(read + ".read")).isEqualTo(AN_HOUR);
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
}
