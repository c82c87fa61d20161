package fr.ent.core.account.sheet;

import fr.ent.core.account.print.PrintedPage;
import fr.ent.core.account.print.Sender;
import fr.ent.core.account.print.Template;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How the cards look: ten to a page in two columns, with lines to cut along. */
record LoginSheets(Sender sender, List<LoginCard> cards) {

    private static final Template CARD = Template.named("sheet/card.html");
    private static final String STYLE = Template.read("sheet/sheet.css");
    private static final String NO_CARD = "<td></td>";

    LoginSheets {
        cards = List.copyOf(cards);
    }

    String html() {
        String rows = IntStream.iterate(0, first -> first < cards.size(), first -> first + 2)
                .mapToObj(first -> "<tr>" + card(first) + card(first + 1) + "</tr>")
                .collect(Collectors.joining());
        return new PrintedPage("Cartes de connexion, classe " + sender.className(), sender.accent())
                .of(STYLE, "<table class=\"cards\">" + rows + "</table>");
    }

    private String card(int number) {
        if (number >= cards.size()) {
            return NO_CARD;
        }
        LoginCard card = cards.get(number);
        return CARD.fill(
                Map.of(
                        "name", card.name(),
                        "class", sender.className(),
                        "school", sender.schoolName(),
                        "site", sender.site().toString(),
                        "username", card.username(),
                        "password", card.password().value()),
                Map.of());
    }
}
