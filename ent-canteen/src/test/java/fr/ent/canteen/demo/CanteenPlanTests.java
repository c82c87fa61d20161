package fr.ent.canteen.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.demo.Incomes.Declared;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.canteen.prices.quotient.QuotientHistory;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.ClassDays;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.valmarin.Valmarin;
import fr.ent.core.demo.valmarin.ValmarinSchools;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CanteenPlanTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final Town town = Valmarin.on(TODAY);
    private final Chance chance = new Chance(7);
    private final Incomes incomes = new Incomes(chance, town.year(), TODAY);
    private final List<Declared> declared = town.households().stream()
            .flatMap(household -> incomes.declare(household).stream())
            .toList();

    @Test
    void knowsSofiasQuotientOfAThousandEuros() {
        assertThat(declared)
                .filteredOn(one -> one.household().name().equals("Foyer Benali"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.quotient().value()).isEqualTo(Cents.of(100_000));
                    assertThat(one.income()).isEqualTo(Cents.of(4_800_000));
                    assertThat(one.quotient().validity().to()).isEqualTo(LocalDate.of(2027, 8, 31));
                });
    }

    @Test
    void leavesSomeQuotientsUnknownSomeExpiredAndSomeZero() {
        assertThat(town.households().size() - declared.size()).isBetween(40, 150);
        assertThat(declared)
                .filteredOn(one -> one.quotient().validity().to().isBefore(TODAY))
                .hasSizeBetween(10, 100);
        assertThat(declared)
                .filteredOn(one -> one.quotient().value().value() == 0)
                .hasSizeBetween(5, 60);
    }

    @Test
    void servesNobodyWithoutAPlace() {
        assertThat(meals(ValmarinSchools.LES_TILLEULS).stream()
                        .filter(meal -> meal.turn() == 0)
                        .collect(Collectors.groupingBy(Meal::day, Collectors.counting()))
                        .values())
                .isNotEmpty()
                .allMatch(count -> count <= 120)
                .anyMatch(count -> count >= 110);
    }

    @Test
    void letsTomWaitAsTheSecondOnACrowdedThursday() {
        List<Meal> waiting = meals(ValmarinSchools.JEAN_MACE).stream()
                .filter(meal -> meal.turn() > 0)
                .sorted(Comparator.comparingInt(Meal::turn))
                .toList();

        assertThat(waiting).extracting(Meal::turn).containsExactly(1, 2, 3);
        assertThat(waiting.get(1).child()).isEqualTo(town.pupil("Tom", "Benali"));
        assertThat(waiting).extracting(Meal::day).containsOnly(LocalDate.of(2026, 12, 3));
    }

    @Test
    void asksSofiaTheCouncilsPriceForAThousandEuros() {
        assertThat(meals(ValmarinSchools.JEAN_MACE))
                .filteredOn(meal -> meal.child().equals(town.pupil("Léa", "Benali")))
                .filteredOn(meal -> !meal.day().isBefore(TODAY))
                .isNotEmpty()
                .allMatch(meal -> meal.price().amountCents().equals(Cents.of(360)));
        assertThat(meals(ValmarinSchools.LAVOIR))
                .filteredOn(meal -> meal.child().equals(town.pupil("Nina", "Benali")))
                .isNotEmpty()
                .allMatch(meal -> meal.price().amountCents().equals(Cents.of(175)));
    }

    @Test
    void offersAPlaceOnAFullDayToWhoLivesOutsideAndAsksTheirPrice() {
        List<Meal> meals = meals(ValmarinSchools.LAVOIR);

        assertThat(meals)
                .filteredOn(meal -> meal.acceptBy() != null)
                .singleElement()
                .satisfies(meal -> {
                    assertThat(meal.turn()).isZero();
                    assertThat(meal.payer()).isEqualTo(town.outside().getFirst());
                    assertThat(meal.day()).isEqualTo(LocalDate.of(2026, 12, 11));
                    assertThat(meal.price().explanation()).hasAtLeastOneElementOfType(PriceStep.Modified.class);
                    assertThat(meals)
                            .filteredOn(other -> other.day().equals(meal.day()))
                            .extracting(Meal::turn)
                            .contains(1, 2)
                            .filteredOn(turn -> turn == 0)
                            .hasSize(96);
                });
    }

    @Test
    void letsTheTwoHomesOfNoePayByTurns() {
        assertThat(meals(ValmarinSchools.JEAN_MACE).stream()
                        .filter(meal -> meal.child().equals(town.pupil("Noé", "Le Goff-Martin")))
                        .map(meal -> meal.payer().name())
                        .distinct())
                .containsExactlyInAnyOrder("Foyer Le Goff", "Foyer Martin");
    }

    @Test
    void booksBeforeNowAndBeforeTheMeal() {
        assertThat(meals(ValmarinSchools.PASTEUR))
                .allMatch(meal -> meal.bookedAt().isBefore(NOW))
                .allMatch(meal -> meal.bookedAt()
                        .isBefore(meal.day().atStartOfDay(Moment.ZONE).toInstant()));
    }

    @Test
    void servesAVegetarianMenuEveryWeekAndNamesOnlyKnownAllergens() {
        Map<Integer, List<Dish>> menus = Dish.menus();

        assertThat(menus).hasSize(16);
        assertThat(Stream.of(3, 7, 11, 15).map(menus::get))
                .allSatisfy(dishes -> assertThat(dishes)
                        .anyMatch(dish ->
                                dish.component().equals("MAIN") && dish.labels().contains("VEGETARIAN")));
        assertThat(menus.values().stream()
                        .flatMap(List::stream)
                        .flatMap(dish -> Arrays.stream(dish.allergens().split(",", -1)))
                        .filter(allergen -> !allergen.isEmpty()))
                .containsAll(
                        Set.of("GLUTEN", "CRUSTACEANS", "EGGS", "FISH", "PEANUTS", "SOYA", "MILK", "NUTS", "CELERY"))
                .containsAll(Set.of("MUSTARD", "SESAME", "SULPHITES", "LUPIN", "MOLLUSCS"));
        assertThat(MenuRows.number(LocalDate.of(2026, 11, 26))).isEqualTo(3);
    }

    private List<Meal> meals(String school) {
        QuotientHistory quotients =
                new QuotientHistory(declared.stream().map(Declared::quotient).toList());
        Canteen canteen = Canteen.of(town.school(school), town.year(), chance.id());
        return new MealPlan(chance, town, quotients, NOW).at(canteen, days());
    }

    /** A calendar without holidays. */
    private static ClassDays days() {
        return new ClassDays(
                TODAY,
                TODAY.minusDays(40)
                        .datesUntil(TODAY.plusDays(40))
                        .filter(day -> ClassDays.WEEKDAYS.contains(day.getDayOfWeek()))
                        .toList());
    }
}
