package fr.ent.core.account.claim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.account.claim.PrintClaimLetters.ClaimLetter;
import fr.ent.core.account.claim.PrintClaimLetters.ClaimLetters;
import fr.ent.core.account.print.Printer;
import fr.ent.core.account.print.QrCode;
import fr.ent.core.account.print.Sender;
import fr.ent.core.territory.logo.PrintedLogo;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LetterPagesTests {

    private static final String LOGO = new QrCode("logo").asDataUri();

    private static final Sender SENDER = new Sender(
            "Communauté de communes du Val-de-l’Eyre-et-des-Étangs",
            Optional.of(new PrintedLogo(LOGO, 320, 320)),
            "#1f5547",
            ZoneId.of("Europe/Paris"),
            "École élémentaire Marie-Curie",
            "CE2 B",
            URI.create("https://ecoles.val-de-l-eyre.example"));

    @Test
    void fillsOnePageEvenForALargeFamilyWithLongNames() throws IOException {
        List<String> children = List.of(
                "Marie-Clémentine Đặng-Ōkubo de La Rochefoucauld",
                "Anne-Charlotte Şahin",
                "Łucja-Żaneta Şahin",
                "Noé Şahin",
                "Léa Şahin",
                "Zoé Şahin");
        try (PDDocument pdf = print(addressee("Madame", "Wilhelmine-Philippine O’Shaughnessy-Núñez", children))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf)).contains(children);
        }
    }

    @Test
    void bringsItsTypefaceAlong() throws IOException {
        try (PDDocument pdf = print(addressee("", "Sofia Benali", List.of("Léa Benali")))) {
            PDPage page = pdf.getPage(0);
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("Atkinson");
            }
        }
    }

    @Test
    void printsANameFromAFileWithControlSigns() throws IOException {
        try (PDDocument pdf = print(addressee("", "Sofia\u0001Benali\uffff", List.of("Léa\u000bBenali")))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Sofia Benali", "Léa Benali");
        }
    }

    @Test
    void takesMarkupInANameForText() throws IOException {
        try (PDDocument pdf = print(addressee("", "<b>Sofia</b> & {{code}}", List.of("Léa </div><script>")))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("<b>Sofia</b> & {{code}}")
                    .contains("Léa </div><script>");
        }
    }

    @Test
    void holdsTheLogoOnceAndDrawsItOnEachLetter() throws IOException {
        Addressee sofia = addressee("", "Sofia Benali", List.of("Léa Benali"));

        assertThat(html(sofia).split(Pattern.quote(LOGO), -1)).hasSize(2);
        try (PDDocument pdf = print(sofia)) {
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getResources().getXObjectNames()).hasSize(2);
            }
        }
    }

    private static PDDocument print(Addressee addressee) throws IOException {
        return Loader.loadPDF(new Printer().print(html(addressee)));
    }

    private static String html(Addressee addressee) {
        ClaimLetter letter = new ClaimLetter(addressee, new OneTimeCode("WHJK34679RTX"));
        ClaimLetters letters = new ClaimLetters(Instant.parse("2027-02-22T09:00:00Z"), List.of(letter, letter));
        return new LetterPages(SENDER, letters).html();
    }

    private static Addressee addressee(String title, String name, List<String> children) {
        return new Addressee(PersonId.next(), title, name, children);
    }
}
