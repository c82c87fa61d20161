package fr.ent.core.space.zip;

import static fr.ent.core.space.zip.SampleZips.directory;
import static fr.ent.core.space.zip.SampleZips.foldedIn;
import static fr.ent.core.space.zip.SampleZips.linkAndSecret;
import static fr.ent.core.space.zip.SampleZips.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** Archives that do harm, or lie. */
class HostileZipIT extends ZipScene {

    @Test
    void refusesRareWaysToFold() throws Exception {
        byte[] rare = foldedIn(14, zip(Map.of("a.txt", "Un")));

        assertThat(refused(bringIn("a.zip", rare))).isEqualTo(Map.of("a.txt", "BROKEN"));
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

        ResultActions answer = bringIn("devoirs.zip", zip(entries))
                .andExpect(jsonPath("$[0].added").value(1));

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
        ResultActions answer = bringIn("devoirs.zip", linkAndSecret())
                .andExpect(jsonPath("$[0].added").value(0));

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
        refusedWhole(directory(6_000, 5), "TOO_MANY_ENTRIES");
        refusedWhole(directory(10, 6_000), "TOO_MANY_ENTRIES");
        byte[] shorter = directory(2_000, 5);
        ByteBuffer.wrap(shorter).order(ByteOrder.LITTLE_ENDIAN).putInt(shorter.length - 22 + 12, 47 * 5);
        refusedWhole(shorter, "NOT_A_ZIP");
        list(teacher, null).andExpect(jsonPath("$.items").isEmpty());
    }
}
