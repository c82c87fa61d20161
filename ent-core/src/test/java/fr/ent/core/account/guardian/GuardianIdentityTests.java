package fr.ent.core.account.guardian;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.signin.GuardianIdentity;
import fr.ent.core.signin.IdentityVector;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardianIdentityTests {

    @Test
    void isNobodysWithoutANumberOfEduConnect() {
        assertThat(GuardianIdentity.of(name -> null)).isEmpty();
    }

    @Test
    void readsAChildOfEachDegree() {
        assertThat(of("1|BENALI|Sofia|0990000001B|0210001A", "2|BENALI| Sofia |77|0210002B")
                        .vectors())
                .containsExactly(
                        new IdentityVector("BENALI", "Sofia", "0990000001B", "0210001A"),
                        new IdentityVector("BENALI", "Sofia", "77", "0210002B"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1|BENALI|Sofia|77", "3|BENALI|Léa|77|0210001A", "4||||", "1|A|B|C|D|E"})
    void passesOverWhatIsNoChildOfAGuardian(String text) {
        assertThat(of(text).vectors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eleve1d", "eleve2d", "resp3d", ""})
    void isNoGuardiansWithoutTheWord(String affiliation) {
        assertThat(new GuardianIdentity("Léa", "BENALI", List.of(affiliation), List.of()).isGuardian())
                .isFalse();
    }

    @Test
    void isAGuardiansWhoIsAPupilToo() {
        assertThat(new GuardianIdentity("Léa", "BENALI", List.of("eleve2d", "resp1d"), List.of()).isGuardian())
                .isTrue();
    }

    private static GuardianIdentity of(String... vectors) {
        Map<String, List<String>> attributes = Map.of("ec_sub", List.of("its-own"), "ec_vectors", List.of(vectors));
        return GuardianIdentity.of(attributes::get).orElseThrow();
    }
}
