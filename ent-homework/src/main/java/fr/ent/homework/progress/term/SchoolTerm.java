package fr.ent.homework.progress.term;

import fr.ent.core.InvalidInput;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a term of a school year, on whatever days a school has it.
 *
 * @param year in which the school year begins
 * @param number 1 to 5
 */
public record SchoolTerm(int year, int number) {

    private static final Pattern NAME = Pattern.compile("(20\\d\\d)-([1-5])");

    /**
     * Reads a term of any year.
     *
     * @throws InvalidInput for another text than {@code 2026-1}
     */
    public static SchoolTerm read(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new InvalidInput("term", "malformed");
        }
        return new SchoolTerm(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    public String name() {
        return year + "-" + number;
    }
}
