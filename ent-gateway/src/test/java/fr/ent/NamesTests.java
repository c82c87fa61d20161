package fr.ent;

import static fr.ent.ArchitectureTests.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** A name is made of words of {@code docs/dictionary.md}, and says whose it is. */
class NamesTests {

    /** A type says whose it is: {@code DishKind} instead of {@code Dish.Kind}. */
    private static final Set<String> BARE = Set.of(
            "Answer",
            "Asked",
            "Change",
            "Code",
            "Copy",
            "Count",
            "Data",
            "Day",
            "Days",
            "Entry",
            "Facts",
            "Home",
            "Info",
            "Item",
            "Key",
            "Kind",
            "Known",
            "Line",
            "Lines",
            "Outcome",
            "Page",
            "Part",
            "Read",
            "Reason",
            "Result",
            "Room",
            "Row",
            "Rule",
            "Rules",
            "Slot",
            "Standing",
            "State",
            "Status",
            "Text",
            "Type",
            "Value",
            "View",
            "Wanted",
            "Way",
            "Which",
            "Why",
            "Wish");

    /** One word is all there is to say: the rows that SQL reads, the entries of the diary, a change of an import. */
    private static final Set<String> WHOLE =
            Set.of(Row.class.getName(), "fr.ent.homework.diary.Entry", "fr.ent.core.onboarding.diff.Change");

    /** Other words are in the dictionary for what these meant. */
    private static final Set<String> GIVEN_UP = Set.of(
            "Diarist",
            "Discretion",
            "Doorkeeper",
            "Eater",
            "Ending",
            "Gate",
            "Ground",
            "Overflow",
            "Plate",
            "Stray",
            "Vacancy");

    @Test
    void everyTypeSaysWhoseItIs() {
        assertThat(named(type -> BARE.contains(type.getSimpleName()) && !WHOLE.contains(type.getName())))
                .isEmpty();
    }

    @Test
    void noTypeIsNamedByAWordThatWasGivenUp() {
        assertThat(named(type -> words(type).anyMatch(GIVEN_UP::contains))).isEmpty();
    }

    /** {@code Sql.of} is the one exception: it makes a statement and does nothing. */
    @Test
    void noComponentHasAMethodCalledOf() {
        assertThat(PRODUCT.stream()
                        .filter(type -> type.isMetaAnnotatedWith(Component.class) && !type.isEquivalentTo(Sql.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getName().equals("of"))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    private static Stream<String> named(Predicate<JavaClass> rule) {
        return PRODUCT.stream().filter(rule).map(JavaClass::getFullName);
    }

    /** {@code BookingEndings} is made of Booking and Ending. */
    private static Stream<String> words(JavaClass type) {
        return Arrays.stream(type.getSimpleName().split("(?<=\\p{Lower})(?=\\p{Upper})"))
                .map(word -> word.replaceFirst("s$", ""));
    }
}
