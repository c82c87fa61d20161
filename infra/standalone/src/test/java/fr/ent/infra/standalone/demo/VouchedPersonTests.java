package fr.ent.infra.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.demo.Guardianship;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.valmarin.Valmarin;
import java.time.LocalDate;
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
                        .map(person -> person.claims().get("siret").getFirst()))
                .containsOnly(town.brand().siret());
    }

    private long guardians(VouchedPerson person) {
        return person.claims().get("FrEduVecteur").stream()
                .flatMap(vector -> town.guardianships().stream()
                        .filter(tie -> vector.contains("|" + tie.child().ine() + "|")
                                && vector.endsWith(
                                        "|" + tie.child().schoolClass().school().uai())))
                .map(Guardianship::guardian)
                .filter(guardian -> guardian.givenName()
                        .equals(person.claims().get("given_name").getFirst()))
                .distinct()
                .count();
    }
}
