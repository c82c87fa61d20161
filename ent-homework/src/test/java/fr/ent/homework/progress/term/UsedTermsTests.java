package fr.ent.homework.progress.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UsedTermsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 3);
    private static final YearTerms THIRDS = YearTerms.thirds(new SchoolYear(2026));

    @Test
    void beforeSomethingIsNotedEverythingCanChange() {
        UsedTerms used = new UsedTerms(Map.of());

        assertThat(used.findRefusal(THIRDS, terms("2027-01-31"), TODAY)).isEmpty();
    }

    @Test
    void aNotedLevelKeepsItsTerm() {
        assertThat(new UsedTerms(Map.of(1, TermUse.NOTED)).findRefusal(THIRDS, terms("2027-01-31"), TODAY))
                .isEmpty();
        assertThat(new UsedTerms(Map.of(3, TermUse.NOTED)).findRefusal(THIRDS, terms("2027-01-31"), TODAY))
                .contains(new TermsOutcome.StillNoted(3));
    }

    @Test
    void aPupilWhoCameFromASchoolWithMoreTermsBarsNothing() {
        UsedTerms used = new UsedTerms(Map.of(4, TermUse.REPORTED));

        assertThat(used.findRefusal(THIRDS, terms("2026-12-04", "2027-03-15"), TODAY))
                .isEmpty();
    }

    @Test
    void aTermInWhichSomethingIsNotedIsntPutOff() {
        UsedTerms used = new UsedTerms(Map.of(2, TermUse.NOTED));

        assertThat(used.findRefusal(THIRDS, terms("2026-12-02", "2027-03-15"), TODAY))
                .isEmpty();
        assertThat(used.findRefusal(THIRDS, terms("2026-12-03", "2027-03-15"), TODAY))
                .contains(new TermsOutcome.StillNoted(2));
    }

    @Test
    void aPublicationFixesTheNumber() {
        UsedTerms used = new UsedTerms(Map.of(1, TermUse.PUBLISHED));

        assertThat(used.findRefusal(THIRDS, terms("2027-01-31"), TODAY)).contains(new TermsOutcome.CountFixed());
        assertThat(used.findRefusal(THIRDS, terms("2026-12-04", "2027-03-15"), TODAY))
                .isEmpty();
    }

    @Test
    void publishedReportsFixTheDaysOfTheirTerm() {
        UsedTerms used = new UsedTerms(Map.of(2, TermUse.REPORTED));

        assertThat(used.findRefusal(THIRDS, THIRDS, TODAY)).isEmpty();
        assertThat(used.findRefusal(THIRDS, terms("2026-11-30", "2027-03-19"), TODAY))
                .contains(new TermsOutcome.DaysFixed(2));
        assertThat(used.findRefusal(THIRDS, terms("2026-12-04", "2027-03-15"), TODAY))
                .contains(new TermsOutcome.DaysFixed(2));
        assertThat(new UsedTerms(Map.of(1, TermUse.REPORTED))
                        .findRefusal(THIRDS, terms("2026-11-30", "2027-03-19"), TODAY))
                .isEmpty();
    }

    private static YearTerms terms(String... ends) {
        return new YearTerms(
                new SchoolYear(2026), Stream.of(ends).map(LocalDate::parse).toList());
    }
}
