package fr.ent.homework.progress.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UsedTermsTests {

    private static final YearTerms THIRDS = YearTerms.thirds(new SchoolYear(2026));

    @Test
    void beforeSomethingIsNotedEverythingCanChange() {
        UsedTerms used = new UsedTerms(Map.of());

        assertThat(used.findRefusal(THIRDS, terms("2027-01-31"))).isEmpty();
    }

    @Test
    void aNotedLevelKeepsItsTerm() {
        assertThat(new UsedTerms(Map.of(1, TermUse.NOTED)).findRefusal(THIRDS, terms("2027-01-31")))
                .isEmpty();
        assertThat(new UsedTerms(Map.of(3, TermUse.NOTED)).findRefusal(THIRDS, terms("2027-01-31")))
                .contains(new TermsOutcome.StillNoted(3));
    }

    @Test
    void aPupilWhoCameFromASchoolWithMoreTermsBarsNothing() {
        UsedTerms used = new UsedTerms(Map.of(4, TermUse.REPORTED));

        assertThat(used.findRefusal(THIRDS, terms("2026-12-04", "2027-03-15"))).isEmpty();
    }

    @Test
    void aPublicationFixesTheNumber() {
        UsedTerms used = new UsedTerms(Map.of(1, TermUse.PUBLISHED));

        assertThat(used.findRefusal(THIRDS, terms("2027-01-31"))).contains(new TermsOutcome.CountFixed());
        assertThat(used.findRefusal(THIRDS, terms("2026-12-04", "2027-03-15"))).isEmpty();
    }

    @Test
    void publishedReportsFixTheDaysOfTheirTerm() {
        UsedTerms used = new UsedTerms(Map.of(2, TermUse.REPORTED));

        assertThat(used.findRefusal(THIRDS, THIRDS)).isEmpty();
        assertThat(used.findRefusal(THIRDS, terms("2026-11-30", "2027-03-19"))).contains(new TermsOutcome.DaysFixed(2));
        assertThat(used.findRefusal(THIRDS, terms("2026-12-04", "2027-03-15"))).contains(new TermsOutcome.DaysFixed(2));
        assertThat(new UsedTerms(Map.of(1, TermUse.REPORTED)).findRefusal(THIRDS, terms("2026-11-30", "2027-03-19")))
                .isEmpty();
    }

    private static YearTerms terms(String... ends) {
        return new YearTerms(
                new SchoolYear(2026), Stream.of(ends).map(LocalDate::parse).toList());
    }
}
