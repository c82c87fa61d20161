package fr.ent.homework.progress.term;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.SchoolId;
import java.util.List;

/**
 * The terms of a school in a year, for whoever sets them.
 *
 * @param year in which the school year begins
 * @param years those whose terms can be set
 * @param version how often the school has set them, to be sent back
 * @param written whether the school has set them; else they are those of most schools
 * @param countFixed whether their number stays, since families read something of the year
 */
record TermsView(
        SchoolId schoolId,
        String school,
        int year,
        List<Integer> years,
        int version,
        boolean written,
        boolean countFixed,
        List<SetTerm> terms) {

    /**
     * A term.
     *
     * @param noted whether something is noted or published in it, so that it stays
     * @param reported whether reports are published in it, so that its days stay
     */
    record SetTerm(@JsonUnwrapped TermDays days, boolean noted, boolean reported) {}
}
