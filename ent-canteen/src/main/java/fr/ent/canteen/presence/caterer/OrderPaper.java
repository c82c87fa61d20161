package fr.ent.canteen.presence.caterer;

import fr.ent.canteen.meals.FrenchWords;
import fr.ent.canteen.presence.kitchen.ChildrenApart.AllergenCount;
import fr.ent.canteen.presence.kitchen.ChildrenApart.ChildMeal;
import fr.ent.canteen.presence.kitchen.OrderLine;
import fr.ent.canteen.presence.kitchen.OrderToServe;
import fr.ent.canteen.presence.kitchen.OrderToServe.OrderChange;
import fr.ent.core.account.print.PrintedPage;
import fr.ent.core.account.print.Printer;
import fr.ent.core.account.print.Template;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Orders on paper and in the text of a mail. */
@Component
class OrderPaper {

    private static final String STYLE = """
            h1 { font-size: 17pt } h2 { font-size: 12.5pt; margin-top: 6mm }
            table { width: 100%; border-collapse: collapse; margin-top: 2mm }
            th, td { text-align: left; padding: 1.2mm 2mm 1.2mm 0; border-bottom: .3pt solid #8a9396; vertical-align: top }
            .n { text-align: right } .order + .order { page-break-before: always }""";

    /** Other than none: there may be children who are served apart. */
    private static final String UNKNOWN = "non relevé dans cette commande";

    private final Printer printer;

    OrderPaper(Printer printer) {
        this.printer = printer;
    }

    /** One order a page. */
    byte[] pdf(List<OrderToServe> orders, String accent) {
        String pages = orders.stream().map(OrderPaper::page).collect(Collectors.joining());
        return printer.print(new PrintedPage("Commande de repas", accent)
                .of(STYLE, pages.isEmpty() ? "<p>Aucune commande n’a été faite.</p>" : pages));
    }

    private static String page(OrderToServe order) {
        return "<div class=\"order\"><h1 class=\"accent\">" + Template.text(title(order)) + "</h1><p>"
                + Template.text(order.meals().total() + " repas à préparer, " + OrderWords.version(order.version()))
                + "</p>"
                + table(
                        "Repas",
                        order.meals().lines().stream()
                                        .map(line -> row(OrderWords.of(line), Integer.toString(line.count())))
                                        .collect(Collectors.joining())
                                + adults(order))
                + table(
                        "Par allergène",
                        order.special().allergens().stream()
                                .map(line ->
                                        row("Sans " + FrenchWords.of(line.allergen()), Integer.toString(line.count())))
                                .collect(Collectors.joining()))
                + (order.isComplete() ? "" : "<h2>Enfants à servir à part</h2><p>" + Template.text(UNKNOWN) + "</p>")
                + table(
                        "Enfants à servir à part",
                        order.special().children().stream()
                                .map(child -> row(OrderWords.name(child), OrderWords.food(child)))
                                .collect(Collectors.joining()))
                + "</div>";
    }

    private static String adults(OrderToServe order) {
        return row("Personnel", Integer.toString(order.meals().adults().staff()))
                + row("Autres adultes", Integer.toString(order.meals().adults().guests()));
    }

    private static String table(String title, String rows) {
        return rows.isEmpty() ? "" : "<h2>" + Template.text(title) + "</h2><table>" + rows + "</table>";
    }

    private static String row(String what, String value) {
        return "<tr><th>" + Template.text(what) + "</th><td>" + Template.text(value) + "</td></tr>";
    }

    static String title(OrderToServe order) {
        return order.school().name() + " – " + order.canteenName() + ", " + OrderWords.of(order.day());
    }

    /** Of one order: its school, its canteen and its day, in letters and digits alone. */
    static String fileName(OrderToServe order) {
        return ("Commande " + title(order)).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** @param link where the caterer sees the order and says that it has it */
    static String text(OrderToServe order, OrderChange change, String link) {
        return String.join(
                "\n\n",
                title(order),
                order.meals().total() + " repas à préparer (" + OrderWords.version(order.version()) + ")",
                changes(change),
                lines(order),
                section("Par allergène", order.special().allergens(), OrderPaper::words),
                section("Enfants à servir à part", order.special().children(), OrderPaper::words),
                "Accuser réception : " + link,
                "Ce message contient des données de santé d’enfants : ne le transférez pas.");
    }

    private static String lines(OrderToServe order) {
        return section("Repas", order.meals().lines(), OrderPaper::words) + "\n- Personnel : "
                + order.meals().adults().staff() + "\n- Autres adultes : "
                + order.meals().adults().guests();
    }

    private static String changes(OrderChange change) {
        if (change.isEmpty()) {
            return "Tout ce qui suit remplace ce qui a été commandé avant.";
        }
        return "Changements depuis le dernier envoi"
                + change.lines().stream()
                        .map(line -> "\n- " + OrderWords.change(line))
                        .collect(Collectors.joining())
                + change.special().stream()
                        .map(child -> "\n- " + OrderWords.change(child))
                        .collect(Collectors.joining());
    }

    private static String words(OrderLine line) {
        return OrderWords.of(line) + " : " + line.count();
    }

    private static String words(AllergenCount line) {
        return "Sans " + FrenchWords.of(line.allergen()) + " : " + line.count();
    }

    private static String words(ChildMeal child) {
        return OrderWords.name(child) + " : " + OrderWords.food(child);
    }

    private static <T> String section(String title, Collection<T> all, Function<T, String> words) {
        return all.isEmpty()
                ? title + " : aucun"
                : title + all.stream().map(one -> "\n- " + words.apply(one)).collect(Collectors.joining());
    }
}
