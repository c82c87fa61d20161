package fr.ent.core.onboarding.onde;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.springframework.core.io.ByteArrayResource;

/** A guardian keeps every child, whichever way the repeated columns are called and whichever are empty. */
class GuardianRoundTripTests {

    private static final String PERSON =
            "Civilité Responsable;Nom usage responsable;Nom responsable;Prénom responsable;"
                    + "Adresse responsable;CP responsable;Commune responsable;Pays;Courriel;Téléphone domicile;"
                    + "Téléphone travail;Téléphone portable";

    record Child(String family, String given, String schoolClass) {

        static final Child NOBODY = new Child("", "", "");
    }

    @Property(tries = 300)
    void everyChildIsRead(@ForAll("families") List<Child> children, @ForAll("headers") String header) {
        String line = "Mme;;DUPRÉ;Anne;3 rue des Lilas;21000;Dijon;FRANCE;anne@example.org;;;+33 6 00 00 00 00;"
                + children.stream()
                        .map(child -> ";" + child.family() + ";" + child.given() + ";" + child.schoolClass())
                        .collect(Collectors.joining(";"));
        byte[] text = (header + "\r\n" + line + "\r\n").getBytes(StandardCharsets.UTF_8);

        OndeReading.UsableLines read = (OndeReading.UsableLines)
                new OndeReader(LocalDate.of(2026, 9, 1)).read(OndeFile.GUARDIANS, new ByteArrayResource(text));

        assertThat(read.faults()).isEmpty();
        assertThat(read.lines()).singleElement().satisfies(guardian -> {
            assertThat(guardian.value(OndeField.MOBILE_PHONE)).isEqualTo("+33 6 00 00 00 00");
            assertThat(guardian.children())
                    .extracting(child -> new Child(child.familyName(), child.givenName(), child.className()))
                    .isEqualTo(children.stream()
                            .filter(child -> !child.equals(Child.NOBODY))
                            .toList());
        });
    }

    @Provide
    Arbitrary<List<Child>> families() {
        Arbitrary<Child> child = Combinators.combine(
                        Arbitraries.of("DUPRÉ", "LE GOFF-MARTIN", "N’DIAYE"),
                        Arbitraries.of("Zoé", "Aïssatou", "Tom"),
                        Arbitraries.of("CE1 Mme Aubin", "CP"))
                .as(Child::new);
        return Arbitraries.oneOf(child, Arbitraries.just(Child.NOBODY)).list().ofSize(3);
    }

    @Provide
    Arbitrary<String> headers() {
        return Arbitraries.of(
                        List.of("Nom d'usage enfant", "Nom de famille enfant", "Prénom enfant", "Classes enfants"),
                        List.of("Nom d'usage élève", "Nom de famille élève", "Prénom élève", "Classes élèves"))
                .flatMap(labels -> Arbitraries.of("", " %d", "%d").map(numbering -> header(labels, numbering)));
    }

    private static String header(List<String> labels, String numbering) {
        return Stream.concat(
                        Stream.of(PERSON),
                        IntStream.rangeClosed(1, 3)
                                .boxed()
                                .flatMap(child -> labels.stream().map(label -> label + numbering.formatted(child))))
                .collect(Collectors.joining(";"));
    }
}
