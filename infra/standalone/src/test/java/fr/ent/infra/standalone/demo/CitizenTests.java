package fr.ent.infra.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.demo.Town;
import fr.ent.core.demo.valmarin.Valmarin;
import fr.ent.core.person.NameKey;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitizenTests {

    private final Town town = Valmarin.on(LocalDate.of(2026, 11, 24));

    @Test
    void hasOneGuardianForOneCitizenNoneForAnotherAndTwoForTheThird() {
        assertThat(Citizen.ALL)
                .extracting(citizen -> town.guardians().stream()
                        .filter(one -> one.birth().equals(Optional.of(citizen.birth()))
                                && NameKey.of(one.familyName()).equals(NameKey.of(citizen.familyName()))
                                && one.givenName().equals(citizen.givenNames().getFirst()))
                        .count())
                .containsExactly(1L, 0L, 2L);
    }
}
