package fr.ent.homework.progress.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.InvalidInput;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearTermsTests {

    private static final SchoolYear YEAR = new SchoolYear(2026);

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-1",
        "2026-11-30, 2026-1",
        "2026-12-01, 2026-2",
        "2027-03-15, 2026-2",
        "2027-03-16, 2026-3",
        "2027-08-31, 2026-3",
        "2028-02-29, 2027-2"
    })
    void aSchoolThatHasSetNothingHasThirds(LocalDate day, String name) {
        RunningTerms terms = new RunningTerms(YearTerms.thirds(SchoolYear.of(day)), day);

        assertThat(terms.current().term()).isEqualTo(name);
        assertThat(terms.current().count()).isEqualTo(3);
    }

    @Test
    void onlyTermsOfTheYearThatHaveBegunAreWrittenIn() {
        RunningTerms terms = new RunningTerms(YearTerms.thirds(YEAR), LocalDate.parse("2026-12-01"));

        assertThat(terms.require("2026-1").to()).isEqualTo("2026-11-30");
        assertThat(terms.begun()).extracting(TermDays::term).containsExactly("2026-1", "2026-2");
        for (String other : List.of("2026-3", "2025-3", "2026-0", "2026-6", "2026", "trimestre")) {
            assertThatThrownBy(() -> terms.require(other)).isInstanceOf(InvalidInput.class);
        }
    }

    @Property
    void termsAreTheWholeYearOneAfterTheOther(@ForAll("ends") List<LocalDate> ends) {
        List<TermDays> terms = new YearTerms(YEAR, ends).list();

        assertThat(terms).hasSize(ends.size() + 1);
        assertThat(terms.getFirst().from()).isEqualTo("2026-09-01");
        assertThat(terms.getLast().to()).isEqualTo("2027-08-31");
        for (int at = 1; at < terms.size(); at++) {
            assertThat(terms.get(at).from()).isEqualTo(terms.get(at - 1).to().plusDays(1));
        }
        assertThat(terms).allSatisfy(term -> assertThat(term.from()).isBeforeOrEqualTo(term.to()));
    }

    @Provide
    Arbitrary<List<LocalDate>> ends() {
        return Arbitraries.integers()
                .between(0, 363)
                .map(YEAR.first()::plusDays)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(days -> days.stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, ends[0]",
        "2027-08-31, ends[0]",
        "2027-01-31 2027-01-31, ends[1]",
        "2027-01-31 2026-12-31, ends[1]",
        "2026-10-31 2026-12-31 2027-02-28 2027-04-30 2027-06-30, ends"
    })
    void refusesDaysThatMakeNoTerms(String ends, String field) {
        List<LocalDate> days =
                Stream.of(ends.split(" ", -1)).map(LocalDate::parse).toList();

        assertThatThrownBy(() -> new YearTerms(YEAR, days))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused ->
                                assertThat(refused.fields().getFirst().field()).isEqualTo(field));
    }
}
