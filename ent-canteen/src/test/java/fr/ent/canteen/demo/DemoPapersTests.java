package fr.ent.canteen.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.account.print.PrintedPages;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoPapersTests {

    @ParameterizedTest
    @CsvSource({"assurance.pdf, assurance", "attestation.pdf, quotient familial"})
    void areDocumentsThatSayWhatTheyAreNamed(String file, String words) throws IOException {
        try (InputStream pdf = Objects.requireNonNull(FurnishFiles.class.getResourceAsStream(file))) {
            assertThat(PrintedPages.read(pdf.readAllBytes()))
                    .singleElement()
                    .asString()
                    .contains(words);
        }
    }
}
