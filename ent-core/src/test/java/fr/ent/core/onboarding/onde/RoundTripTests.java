package fr.ent.core.onboarding.onde;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.springframework.core.io.ByteArrayResource;

/** A person exported in any variant of the format is read back the same. */
class RoundTripTests {

    record Child(String family, String given, LocalDate birth, String sex, String schoolClass) {}

    record Variant(
            Charset charset,
            String mark,
            String lineEnd,
            String quote,
            String datePattern,
            String boy,
            String footer) {}

    @Property(tries = 500)
    void everyVariantSaysTheSame(@ForAll("children") List<Child> children, @ForAll("variants") Variant variant) {
        String header = "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;Classe";
        Stream<String> lines = children.stream().map(child -> line(child, variant));
        String footer = variant.footer().isEmpty() ? "" : children.size() + variant.footer() + variant.lineEnd();
        String text = variant.mark()
                + Stream.concat(Stream.of(header), lines)
                        .map(line -> line + variant.lineEnd())
                        .collect(Collectors.joining())
                + footer;

        OndeReading read = new OndeReader(LocalDate.of(2026, 9, 1))
                .read(OndeFile.PUPILS, new ByteArrayResource(text.getBytes(variant.charset())));

        assertThat(read).isInstanceOf(OndeReading.UsableLines.class);
        assertThat(((OndeReading.UsableLines) read).faults()).isEmpty();
        assertThat(((OndeReading.UsableLines) read).lines())
                .extracting(RoundTripTests::child)
                .isEqualTo(children);
    }

    private static Child child(OndeLine line) {
        return new Child(
                line.value(OndeField.FAMILY_NAME),
                line.value(OndeField.GIVEN_NAME),
                LocalDate.parse(line.value(OndeField.BIRTH_DATE)),
                line.value(OndeField.SEX),
                line.value(OndeField.CLASS_NAME));
    }

    private static String line(Child child, Variant variant) {
        String sex = child.sex().equals("M") ? variant.boy() : child.sex();
        String birth = child.birth().format(DateTimeFormatter.ofPattern(variant.datePattern(), Locale.ROOT));
        return Stream.of(child.family(), "", child.given(), birth, sex, child.schoolClass())
                .map(cell -> variant.quote() + cell + variant.quote())
                .collect(Collectors.joining(";"));
    }

    @Provide
    Arbitrary<List<Child>> children() {
        Arbitrary<String> name = Arbitraries.of("É", "Ç", "L", "N'", "Le Goff-", "Œ", "d’", "Ma", "ïs", "Y", "Z.")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join("", parts))
                .filter(text -> text.chars().anyMatch(Character::isLetter));
        Arbitrary<LocalDate> birth = Dates.dates().between(LocalDate.of(2010, 1, 1), LocalDate.of(2024, 12, 31));
        return Combinators.combine(name, name, birth, Arbitraries.of("F", "M"), Arbitraries.of("CP", "CE1 Mme Aubin"))
                .as(Child::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Variant> variants() {
        Arbitrary<Charset> charsets = Arbitraries.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));
        return Combinators.combine(
                        charsets,
                        Arbitraries.of("", "\uFEFF"),
                        Arbitraries.of("\n", "\r\n"),
                        Arbitraries.of("", "\""),
                        Arbitraries.of("dd/MM/yyyy", "yyyy-MM-dd"),
                        Arbitraries.of("M", "H"),
                        Arbitraries.of("", " élèves;;;;;"))
                .as((charset, mark, end, quote, dates, boy, footer) -> new Variant(
                        charset, charset.equals(StandardCharsets.UTF_8) ? mark : "", end, quote, dates, boy, footer));
    }
}
