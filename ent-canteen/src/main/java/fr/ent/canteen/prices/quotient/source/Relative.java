package fr.ent.canteen.prices.quotient.source;

import fr.ent.core.person.CivilIdentity;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a family's file.
 *
 * @param usualName empty when there is none
 * @param sex {@code F}, {@code M} or empty
 */
public record Relative(String birthName, String usualName, String givenNames, PartialDate birth, String sex) {

    /** Whether this can be that person: a name in common, the first given names, no other birth date, no other sex. */
    public boolean is(CivilIdentity person) {
        return (person.hasFamilyName(birthName) || person.hasFamilyName(usualName))
                && person.hasFirstNamesOf(givenNames)
                && birth.canBe(person.birthDate())
                && (sex.isEmpty() || person.sex() == null || sex.equals(person.sex()));
    }

    /** A date of which CAF and MSA may not know the month or the day: {@code 1987-00-00}. Zero is unknown. */
    public record PartialDate(int year, int month, int day) {

        private static final Pattern SHAPE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

        /** A text of another shape tells nothing. */
        static PartialDate parse(String text) {
            Matcher parts = SHAPE.matcher(text);
            return parts.matches()
                    ? new PartialDate(number(parts, 1), number(parts, 2), number(parts, 3))
                    : new PartialDate(0, 0, 0);
        }

        private static int number(Matcher parts, int group) {
            return Integer.parseInt(parts.group(group));
        }

        boolean canBe(@Nullable LocalDate date) {
            return date == null
                    || ((year == 0 || year == date.getYear())
                            && (month == 0 || month == date.getMonthValue())
                            && (day == 0 || day == date.getDayOfMonth()));
        }
    }
}
