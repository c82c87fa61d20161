package fr.ent.canteen.account;

import fr.ent.canteen.account.FindAccountNames.AccountNames;
import fr.ent.canteen.export.Cell;
import fr.ent.canteen.export.Sheet.SheetColumn;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.ChildView;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonName;
import fr.ent.core.household.HomeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of the month's file; its headings and words are French, for it is the town hall's paper. */
final class AccountColumns {

    private static final List<AccountColumn> COLUMNS = List.of(
            new AccountColumn("household", "Foyer (référence)", (line, names) -> Cell.of(id(line.householdId()))),
            new AccountColumn("householdName", "Foyer", (line, names) -> Cell.of(home(line, names, HomeName::name))),
            new AccountColumn("payers", "Payeurs", (line, names) -> Cell.of(home(line, names, AccountColumns::adults))),
            new AccountColumn("familyName", "Nom", (line, names) -> Cell.of(name(line, names, PersonName::familyName))),
            new AccountColumn(
                    "givenName", "Prénom", (line, names) -> Cell.of(name(line, names, PersonName::givenName))),
            new AccountColumn("school", "École", (line, names) -> Cell.of(pupil(line, names, ChildView::schoolName))),
            new AccountColumn("class", "Classe", (line, names) -> Cell.of(pupil(line, names, ChildView::className))),
            new AccountColumn("activity", "Activité", (line, names) -> Cell.of(line.activityName())),
            new AccountColumn("day", "Jour", (line, names) -> Cell.of(line.date())),
            new AccountColumn("attendance", "Assiduité", (line, names) -> Cell.of(AccountWords.of(line.standing()))),
            new AccountColumn("booked", "Réservé", (line, names) -> Cell.of(line.booked() ? "oui" : "non")),
            new AccountColumn("certain", "Certain", (line, names) -> Cell.of(line.certain() ? "oui" : "non")),
            new AccountColumn("units", "Quantité", (line, names) -> Cell.of(line.units())),
            new AccountColumn("unit", "Unité", (line, names) -> Cell.of(AccountWords.of(line.unit()))),
            new AccountColumn("amount", "Montant", (line, names) -> Cell.of(line.amountCents())),
            new AccountColumn("situation", "Situation", (line, names) -> Cell.of(AccountWords.of(line.situation()))),
            new AccountColumn(
                    "fixed", "Prix fixé par la mairie", (line, names) -> Cell.of(line.priceFixed() ? "oui" : "")),
            new AccountColumn("steps", "Calcul", (line, names) -> Cell.of(steps(line.explanation()))),
            new AccountColumn(
                    "tariff",
                    "Tarif du",
                    (line, names) ->
                            day(line.tariff() == null ? null : line.tariff().validFrom())),
            new AccountColumn(
                    "council",
                    "Délibération",
                    (line, names) ->
                            Cell.of(line.tariff() == null ? "" : line.tariff().councilReference())),
            new AccountColumn(
                    "quotient",
                    "Quotient",
                    (line, names) -> line.quotient() == null
                            ? Cell.of("")
                            : Cell.of(line.quotient().valueCents())),
            new AccountColumn(
                    "quotientSource",
                    "Source du quotient",
                    (line, names) -> Cell.of(
                            line.quotient() == null
                                    ? ""
                                    : AccountWords.ofSource(line.quotient().source()))),
            new AccountColumn(
                    "quotientFrom",
                    "Quotient valable du",
                    (line, names) ->
                            day(line.quotient() == null ? null : line.quotient().validFrom())),
            new AccountColumn(
                    "quotientId",
                    "Quotient (référence)",
                    (line, names) -> Cell.of(
                            line.quotient() == null || line.quotient().id() == null
                                    ? ""
                                    : line.quotient().id().toString())),
            new AccountColumn("why", "Motif", (line, names) -> Cell.of(AccountWords.why(line))));

    static final List<SheetColumn> ALL = COLUMNS.stream()
            .map(column -> new SheetColumn(column.key(), column.label()))
            .toList();

    private AccountColumns() {}

    static List<Cell> row(DayLine line, AccountNames names) {
        return COLUMNS.stream().map(column -> column.cell().apply(line, names)).toList();
    }

    /** A package, on the day that opens it; what it doesn't have stays empty. */
    static List<Cell> row(PackageLine line, AccountNames names) {
        Map<String, Cell> cells = Map.ofEntries(
                Map.entry("household", Cell.of(id(line.householdId()))),
                Map.entry("householdName", Cell.of(home(line, names, HomeName::name))),
                Map.entry("payers", Cell.of(home(line, names, AccountColumns::adults))),
                Map.entry("familyName", Cell.of(name(line, names, PersonName::familyName))),
                Map.entry("givenName", Cell.of(name(line, names, PersonName::givenName))),
                Map.entry("school", Cell.of(pupil(line, names, ChildView::schoolName))),
                Map.entry("class", Cell.of(pupil(line, names, ChildView::className))),
                Map.entry("activity", Cell.of(line.activityName())),
                Map.entry("day", Cell.of(line.openedBy())),
                Map.entry("certain", Cell.of(line.certain() ? "oui" : "non")),
                Map.entry("units", Cell.of(1)),
                Map.entry("unit", Cell.of(AccountWords.of(line.period()))),
                Map.entry("amount", Cell.of(line.amountCents())),
                Map.entry("steps", Cell.of(steps(line.explanation()))));
        return ALL.stream()
                .map(column -> cells.getOrDefault(column.key(), Cell.of("")))
                .toList();
    }

    private static String id(@Nullable HouseholdId household) {
        UUID known = household == null ? null : household.value();
        return known == null ? "" : known.toString();
    }

    private static String home(AccountLine line, AccountNames names, Function<HomeName, String> what) {
        HomeName home = line.householdId() == null ? null : names.homes().get(line.householdId());
        return home == null ? "" : what.apply(home);
    }

    private static String adults(HomeName home) {
        return String.join(", ", home.adults());
    }

    private static String name(AccountLine line, AccountNames names, Function<PersonName, String> what) {
        PersonName child = names.children().get(line.childId().asPerson());
        return child == null ? "" : what.apply(child);
    }

    private static String pupil(AccountLine line, AccountNames names, Function<ChildView, String> what) {
        ChildView pupil = names.pupils().get(line.childId());
        return pupil == null ? "" : what.apply(pupil);
    }

    private static String steps(List<PriceStep> explanation) {
        return explanation.stream().map(StepWords::of).collect(Collectors.joining(" ; "));
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.of("") : Cell.of(day);
    }

    private record AccountColumn(String key, String label, BiFunction<DayLine, AccountNames, Cell> cell) {}
}
