package fr.ent.core.consent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.image.ImageConsents;
import fr.ent.core.image.ImageUse;
import fr.ent.core.testing.StatementCounter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The rule: a yes of somebody who counts, and a no of nobody who does. */
class ImageConsentsIT extends ConsentScene {

    @Autowired
    private ImageConsents consents;

    @Autowired
    private StatementCounter statements;

    /** Words come in the order in which they are said, the mother's first; the last column names the uses that are allowed. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
            nobody has answered                              | no  | -                     | -                   | free   | -
            the register's yes stays inside the school       | yes | -                     | -                   | free   | CLASS SCHOOL
            a mother's yes is enough                         | no  | CLASS=YES             | -                   | free   | CLASS
            a father's yes is enough                         | no  | -                     | CLASS=YES           | free   | CLASS
            a yes of one use is none of another              | no  | SCHOOL=YES            | -                   | free   | SCHOOL
            a yes for everybody is none for the press        | no  | PUBLIC=YES            | PUBLIC=YES          | free   | PUBLIC
            a yes for the press is none for everybody        | no  | PRESS=YES             | PRESS=YES           | free   | PRESS
            everybody waits for the other guardian's yes     | no  | PUBLIC=YES            | -                   | free   | -
            a word taken back is no yes for everybody        | no  | PUBLIC=YES            | PUBLIC=YES PUBLIC=NONE | free | -
            a barred father isn't waited for                 | no  | PUBLIC=YES            | -                   | barred | PUBLIC
            one who is no more guardian isn't waited for     | no  | PRESS=YES             | -                   | ended  | PRESS
            one who is gone isn't waited for                 | no  | PRESS=YES             | -                   | gone   | PRESS
            the press needs each guardian's own yes          | yes | PRESS=YES             | PRESS=YES           | free   | CLASS SCHOOL PRESS
            both say yes to all                              | no  | ALL=YES               | ALL=YES             | free   | CLASS SCHOOL PUBLIC PRESS
            one no outweighs the other's yes                 | no  | ALL=YES               | ALL=YES CLASS=NO    | free   | SCHOOL PUBLIC PRESS
            one no outweighs the other's yes, turned round   | no  | ALL=YES PRESS=NO      | ALL=YES             | free   | CLASS SCHOOL PUBLIC
            a no outweighs the register                      | yes | CLASS=NO              | -                   | free   | SCHOOL
            two noes                                         | yes | ALL=NO                | ALL=NO              | free   | -
            the latest word counts: withdrawn                | no  | CLASS=YES CLASS=NO    | -                   | free   | -
            the latest word counts: given again              | no  | CLASS=NO CLASS=YES    | -                   | free   | CLASS
            either withdraws alone                           | no  | PUBLIC=YES            | PUBLIC=YES PUBLIC=NO | free  | -
            a word taken back says nothing                   | no  | CLASS=YES CLASS=NONE  | -                   | free   | -
            a yes taken back leaves the other's              | no  | CLASS=YES CLASS=NONE  | CLASS=YES           | free   | CLASS
            a no taken back leaves the register's            | yes | CLASS=NO CLASS=NONE   | -                   | free   | CLASS SCHOOL
            a barred father's no doesn't count               | no  | CLASS=YES             | CLASS=NO            | barred | CLASS
            a barred father's yes doesn't count              | no  | -                     | ALL=YES             | barred | -
            a barred father's no leaves the register's yes   | yes | -                     | ALL=NO              | barred | CLASS SCHOOL
            no more guardian, his no doesn't count           | no  | PUBLIC=YES            | PUBLIC=NO           | ended  | PUBLIC
            no more guardian, his yes doesn't count          | no  | -                     | PUBLIC=YES          | ended  | -
            gone from the town, his no doesn't count         | no  | SCHOOL=YES            | SCHOOL=NO           | gone   | SCHOOL
            """)
    void allows(
            String because,
            String register,
            @Nullable String mother,
            @Nullable String father,
            String tie,
            @Nullable String allowed) {
        registerSays(register.equals("yes"));
        say(sofia, mother);
        say(karim, father);
        switch (tie) {
            case "barred" ->
                write("update core.guardianship set restricted = true where guardian_id = '" + karim + "'");
            case "ended" -> write("delete from core.guardianship where guardian_id = '" + karim + "'");
            case "gone" -> write("update core.person set left_on = '2026-09-30' where id = '" + karim + "'");
            default -> assertThat(tie).isEqualTo("free");
        }

        assertThat(listAllowed()).as(because).isEqualTo(allowed == null ? "" : allowed);
    }

    @Test
    void asksOnceForManyPupils() {
        ChildId tom = town.pupil("Tom", "Colin", school, schoolClass);
        ChildId stranger = new ChildId(NewId.next());
        said(sofia, "CLASS", "YES");
        List<ChildId> all = List.of(lea, tom, stranger);

        int asked = statements.during(() -> assertThat(town.in(() -> consents.listForbidden(all, ImageUse.CLASS)))
                .containsExactlyInAnyOrder(tom, stranger));

        assertThat(asked).isOne();
    }

    @Test
    void manyUsesAreAllAskedFor() {
        said(sofia, "SCHOOL", "YES");
        said(sofia, "CLASS", "NO");

        assertThat(town.in(() -> consents.listForbidden(List.of(lea), Set.of(ImageUse.SCHOOL))))
                .isEmpty();
        assertThat(town.in(() -> consents.listForbidden(List.of(lea), Set.of(ImageUse.SCHOOL, ImageUse.CLASS))))
                .containsExactly(lea);
    }

    @Test
    void knowsWhoHasNeverAnswered() {
        said(sofia, "CLASS", "NO");

        assertThat(town.in(() -> consents.listUnanswered(List.of(lea), sofia))).isEmpty();
        assertThat(town.in(() -> consents.listUnanswered(List.of(lea), karim))).containsOnlyKeys(lea);
    }

    private void say(PersonId guardian, @Nullable String words) {
        if (words == null) {
            return;
        }
        for (String one : words.split(" ", -1)) {
            String[] parts = one.split("=", -1);
            List<String> uses = parts[0].equals("ALL")
                    ? Arrays.stream(ImageUse.values()).map(Enum::name).toList()
                    : List.of(parts[0]);
            uses.forEach(use -> said(guardian, use, parts[1]));
        }
    }

    private String listAllowed() {
        return Arrays.stream(ImageUse.values())
                .filter(use ->
                        town.in(() -> consents.listForbidden(List.of(lea), use)).isEmpty())
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }
}
