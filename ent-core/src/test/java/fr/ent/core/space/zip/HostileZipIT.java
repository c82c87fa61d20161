package fr.ent.core.space.zip;

import static fr.ent.core.space.zip.SampleZips.directory;
import static fr.ent.core.space.zip.SampleZips.foldedIn;
import static fr.ent.core.space.zip.SampleZips.linkAndSecret;
import static fr.ent.core.space.zip.SampleZips.unfolded;
import static fr.ent.core.space.zip.SampleZips.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.space.SpaceId;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

/** Archives that do harm, or lie, or take too long. */
class HostileZipIT extends ZipScene {

    @Test
    void stopsWhenItTakesTooLongAndSaysWhatIsLeft() throws Exception {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("a.txt", "Un");
        entries.put("b.txt", "Deux");
        entries.put("c.txt", "Trois");
        Instant begin = Instant.parse("2026-10-01T08:00:00Z");
        AtomicInteger minutes = new AtomicInteger();
        InstantSource twoMinutesLater = () -> begin.plus(Duration.ofMinutes(minutes.addAndGet(2)));
        ImportZip slow = new ImportZip(find, items, passing, twoMinutesLater.withZone(ZoneOffset.UTC));
        MockMultipartFile sent = new MockMultipartFile("file", "devoirs.zip", null, zip(entries));

        ZipOutcome outcome = TerritoryScope.call(
                town.id(), () -> slow.bringIn(sent, null, new SpaceId(UUID.fromString(space)), null, teacher));

        assertThat(outcome).isInstanceOfSatisfying(ZipOutcome.Unfolded.class, unfolded -> {
            assertThat(unfolded.report().added()).isEqualTo(2);
            assertThat(unfolded.report().refused())
                    .containsExactly(new ZipReport.RefusedEntry("c.txt", EntryRefusal.NOT_DONE));
        });
    }

    @Test
    void refusesRareWaysToFold() throws Exception {
        byte[] rare = foldedIn(14, zip(Map.of("a.txt", "Un")));

        assertThat(refused(bringIn(teacher, "a.zip", rare, null))).isEqualTo(Map.of("a.txt", "BROKEN"));
    }

    @Test
    void namesEachEntryThatItRefuses() throws Exception {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("bon.txt", "Bonjour");
        entries.put("../../etc/cron.d/x.txt", "x");
        entries.put("/etc/passwd.txt", "x");
        entries.put("C:/x.txt", "x");
        entries.put("a\\..\\x.txt", "x");
        entries.put("page.html", "<!DOCTYPE html><html><script>alert(1)</script></html>");
        entries.put("archive.zip", new String(zip(Map.of("a.txt", "a")), StandardCharsets.ISO_8859_1));
        entries.put("rien.txt", "");
        entries.put("bombe.txt", " ".repeat(8_000_000));
        entries.put("a/b/c/d/e/f/g/h/i/j/k/l/m/n.txt", "trop loin");

        ResultActions answer = bringIn(teacher, "devoirs.zip", zip(entries), null)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.added").value(1));

        assertThat(refused(answer))
                .containsEntry("../../etc/cron.d/x.txt", "UNSAFE_NAME")
                .containsEntry("/etc/passwd.txt", "UNSAFE_NAME")
                .containsEntry("C:/x.txt", "UNSAFE_NAME")
                .containsEntry("a/../x.txt", "UNSAFE_NAME")
                .containsEntry("page.html", "TYPE")
                .containsEntry("archive.zip", "TYPE")
                .containsEntry("rien.txt", "EMPTY")
                .containsEntry("bombe.txt", "TOO_LARGE")
                .containsEntry("a/b/c/d/e/f/g/h/i/j/k/l/m/n.txt", "TOO_DEEP")
                .hasSize(9);
    }

    @Test
    void refusesLinksAndWhatIsProtectedByAPassword() throws Exception {
        ResultActions answer = bringIn(teacher, "devoirs.zip", linkAndSecret(), null)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.added").value(0));

        assertThat(refused(answer)).isEqualTo(Map.of("lien.txt", "NO_FILE", "secret.txt", "ENCRYPTED"));
    }

    @Test
    void refusesAsAWholeWhatIsNoArchiveOrTooMuch() throws Exception {
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i <= ZipEntries.MOST_ENTRIES; i++) {
            many.put(i + ".txt", "x");
        }

        refusedWhole("bonjour".getBytes(StandardCharsets.UTF_8), "NOT_A_ZIP");
        refusedWhole(zip(Map.of()), "NOTHING_IN_IT");
        refusedWhole(zip(many), "TOO_MANY_ENTRIES");
        refusedWhole(directory(30_000, 5), "TOO_MANY_ENTRIES");
        refusedWhole(directory(2_000, 5), "TOO_MANY_ENTRIES");
        refusedWhole(directory(10, 2_000), "TOO_MANY_ENTRIES");
        byte[] shorter = directory(2_000, 5);
        ByteBuffer.wrap(shorter).order(ByteOrder.LITTLE_ENDIAN).putInt(shorter.length - 22 + 12, 47 * 5);
        refusedWhole(shorter, "NOT_A_ZIP");
        list(teacher, null).andExpect(jsonPath("$.items").isEmpty());
    }
}
