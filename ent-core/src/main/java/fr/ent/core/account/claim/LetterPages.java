package fr.ent.core.account.claim;

import fr.ent.core.account.claim.PrintClaimLetters.ClaimLetter;
import fr.ent.core.account.claim.PrintClaimLetters.ClaimLetters;
import fr.ent.core.account.print.PrintedPage;
import fr.ent.core.account.print.QrCode;
import fr.ent.core.account.print.Sender;
import fr.ent.core.account.print.Template;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How the letters look: one A4 page each, to be folded and handed to the child. */
record LetterPages(Sender sender, ClaimLetters letters) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private static final Template LETTER = Template.named("claim/letter.html");
    private static final String STYLE = Template.read("claim/letter.css");

    String html() {
        return new PrintedPage("Courriers aux familles, classe " + sender.className(), sender.accent())
                .of(
                        STYLE + sender.style(),
                        letters.letters().stream().map(this::letter).collect(Collectors.joining()));
    }

    private String letter(ClaimLetter letter) {
        Addressee to = letter.to();
        String page = sender.site() + "/code";
        return LETTER.fill(
                Map.of(
                        "town", sender.territoryName(),
                        "school", sender.schoolName(),
                        "class", sender.className(),
                        "guardian", (to.title() + " " + to.name()).strip(),
                        "yours", to.children().size() == 1 ? "votre enfant" : "vos enfants",
                        "code", letter.code().printed(),
                        "expiry", DAY.format(letters.expiry().atZone(sender.timeZone())),
                        "square", new QrCode(page + "?c=" + letter.code().printed()).asDataUri(),
                        "page", page),
                Map.of("children", children(to.children()), "mark", sender.mark()));
    }

    private static String children(List<String> names) {
        return names.stream()
                .map(name -> "<li>" + Template.text(name) + "</li>")
                .collect(Collectors.joining());
    }
}
