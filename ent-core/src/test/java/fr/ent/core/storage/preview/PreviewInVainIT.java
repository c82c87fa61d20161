package fr.ent.core.storage.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.disk.PassingFiles;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.SampleDocuments;
import fr.ent.core.storage.SampleFiles;
import fr.ent.core.testing.TestClock.SettableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

/** PDFs that aren't made at the first attempt, or not at all. */
class PreviewInVainIT extends PreviewScene {

    @Autowired
    private PreviewRows rows;

    @Autowired
    private MakePreviews makePreviews;

    @Autowired
    private PassingFiles passing;

    @Autowired
    private SettableClock clock;

    @Test
    void ofAnUnreadableDocumentIsTriedAgainADayLaterAndNotForEver() throws Exception {
        String item = item("casse.docx", SampleFiles.docx());
        String secret = item("secret.odt", SampleDocuments.encryptedOdt());

        for (String unreadable : List.of(item, secret)) {
            ask(teacher, unreadable);
            await().atMost(LONG).until(() -> state(teacher, unreadable).equals("UNREADABLE"));
            preview(teacher, unreadable).andExpect(status().isNotFound());
        }
        assertThat(tries()).isOne();
        for (int day = 2; day <= 5; day++) {
            clock.set(clock.instant().plus(Duration.ofHours(25)));
            ask(teacher, item);
            await().atMost(LONG).until(() -> state(teacher, item).equals("UNREADABLE"));
        }
        assertThat(tries()).isEqualTo(PreviewRow.MOST_TRIES);
    }

    @Test
    void outlivesTheCopyThatHadBegunIt() throws Exception {
        String item = item("plan.odt", SampleDocuments.odt("Le bus"));
        write("update core.stored_file set preview = 'MAKING', preview_tries = 1, preview_at = '%s'"
                .formatted(clock.instant()));

        ask(teacher, item);
        assertThat(state(teacher, item)).as("another copy may be at it").isEqualTo("MAKING");
        clock.set(clock.instant().plus(rows.lease()).plusSeconds(1));
        ready(teacher, item);

        assertThat(tries()).isEqualTo(2);
    }

    @Test
    void isSaidNotToBeOfferedOrTooLargeWithoutATry() throws Exception {
        item("plan.odt", SampleDocuments.odt("Le bus"));
        FileView file = new FileView(file(), "plan.odt", "application/vnd.oasis.opendocument.text", 2_000);
        OfficeSettings without =
                new OfficeSettings(false, null, LONG, DataSize.ofGigabytes(1), 1, DataSize.ofMegabytes(25));
        OfficeSettings small = new OfficeSettings(true, null, LONG, DataSize.ofGigabytes(1), 1, DataSize.ofBytes(100));

        assertThat(askedOf(without, file)).isEqualTo(PreviewState.NOT_OFFERED);
        assertThat(askedOf(small, file)).isEqualTo(PreviewState.TOO_LARGE);
        assertThat(tries()).isZero();
    }

    @Test
    void ofADocumentThatTookThreeCopiesAlongIsLeft() throws Exception {
        String item = item("plan.odt", SampleDocuments.odt("Le bus"));
        write("update core.stored_file set preview = 'MAKING', preview_tries = 3, preview_at = '%s'"
                .formatted(clock.instant().minus(rows.lease()).minusSeconds(1)));

        assertThat(state(teacher, item)).isEqualTo("TOO_LARGE");
    }

    private PreviewState askedOf(OfficeSettings settings, FileView file) {
        AskForPreview ask = new AskForPreview(rows, new Office(settings, passing), settings, makePreviews, clock);
        return town.in(() -> ask.ask(file, "someone"));
    }
}
