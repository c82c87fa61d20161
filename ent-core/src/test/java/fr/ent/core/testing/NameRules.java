package fr.ent.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import fr.ent.core.persistence.Row;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names of types are made of words of {@code docs/dictionary.md}, and say whose they are. */
public final class NameRules {

    /** Words that need a noun before them: {@code DishKind} instead of {@code Dish.Kind}. */
    private static final Set<String> BARE = Set.of(("Answer Asked Change Code Copy Count Data Day Days Entry Facts Home"
                    + " Info Item Key Kind Known Line Lines Outcome Page Part Read Reason Result Room Row Rule Rules"
                    + " Slot Standing State Status Text Type Value View Wanted Way Which Why Wish")
            .split(" "));

    /** Types that one such word says all of: rows of SQL, entries of the diary, changes of an import. */
    private static final Set<String> WHOLE =
            Set.of(Row.class.getName(), "fr.ent.homework.diary.Entry", "fr.ent.core.onboarding.diff.Change");

    /** Words that stood for something of which the dictionary has a better one. */
    private static final Set<String> GIVEN_UP =
            Set.of("Diarist Discretion Doorkeeper Eater Ending Gate Ground Overflow Plate Stray Vacancy".split(" "));

    /** Verbs that a use case's name begins with; its methods say in a verb what they do, too. */
    private static final Set<String> VERBS =
            Set.of(("Accept Add Admit Answer Apply Ask Book Cancel Change Check Claim Close Compare Copy Count Declare"
                            + " Delete End Estimate Excuse Fetch Fill Find Follow Forget Freeze Furnish Hand Import"
                            + " Keep Lapse List Note Open Plan Prepare Preview Print Protect Provision Publish Read"
                            + " Rearrange Record Refuse Restore Review Revise Send Set Show Sign Simulate Start Store"
                            + " Suspend Take Tell Try Undo Watch Withdraw Write")
                    .split(" "));

    private static final Pattern NO_VERB = Pattern.compile("on|to|upTo|(by|for|with|without)(\\p{Upper}.*)?");

    private NameRules() {}

    /** No type, nested or not, is named by a bare word. */
    public static void requireWhoseItIs(JavaClasses classes) {
        require(
                "types that need a noun in their name",
                classes,
                type -> !BARE.contains(type.getSimpleName()) || WHOLE.contains(type.getName()));
    }

    public static void requireNoWordGivenUp(JavaClasses classes) {
        require(
                "types named by a word that was given up",
                classes,
                type -> words(type).noneMatch(GIVEN_UP::contains));
    }

    /** {@code TakePlace} takes; it has no method {@code forBooking}. */
    public static void requireVerbs(JavaClasses classes) {
        assertThat(classes).isNotEmpty();
        assertThat(classes.stream()
                        .filter(type -> type.isMetaAnnotatedWith(Component.class)
                                && VERBS.contains(words(type).findFirst().orElseThrow()))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE)
                                && NO_VERB.matcher(method.getName()).matches())
                        .map(JavaMethod::getFullName))
                .as("methods of use cases that no verb names")
                .isEmpty();
    }

    private static void require(String wanted, JavaClasses classes, Predicate<JavaClass> rule) {
        assertThat(classes).isNotEmpty();
        assertThat(classes.stream().filter(rule.negate()).map(JavaClass::getFullName))
                .as(wanted)
                .isEmpty();
    }

    /** {@code BookingEndings} is made of Booking and Ending. */
    private static Stream<String> words(JavaClass type) {
        return Arrays.stream(type.getSimpleName().split("(?<=\\p{Lower})(?=\\p{Upper})"))
                .map(word -> word.replaceFirst("s$", ""));
    }
}
