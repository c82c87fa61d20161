package fr.ent.infra.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.demo.Guardianship;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.valmarin.Valmarin;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VouchedPersonTests {

    private final Town town = Valmarin.on(LocalDate.of(2026, 11, 24));

    @Test
    void hasOneGuardianForTheParentWhoIsKnownAndNoneForTheOther() {
        assertThat(VouchedPerson.of(town).stream()
                        .filter(person -> person.realm().equals("educonnect"))
                        .map(this::guardians))
                .containsExactly(1L, 0L, 0L, 0L);
    }

    @Test
    void hasAgentsOfTheTownsOwnEstablishment() {
        assertThat(VouchedPerson.of(town).stream()
                        .filter(person -> person.realm().equals("proconnect"))
                        .flatMap(person -> all(person, "siret").stream()))
                .containsOnly(town.brand().siret());
    }

    private long guardians(VouchedPerson person) {
        return all(person, "FrEduVecteur").stream()
                .flatMap(vector -> town.guardianships().stream()
                        .filter(tie -> vector.contains("|" + tie.child().ine() + "|")
                                && vector.endsWith(
                                        "|" + tie.child().schoolClass().school().uai())))
                .map(Guardianship::guardian)
                .filter(guardian -> all(person, "given_name").contains(guardian.givenName()))
                .distinct()
                .count();
    }

    private static List<String> all(VouchedPerson person, String claim) {
        return person.claims().getOrDefault(claim, List.of());
    }
}
