package fr.ent.core.space.zip;

import static fr.ent.core.space.zip.SampleZips.directory;
import static fr.ent.core.space.zip.SampleZips.foldedIn;
import static fr.ent.core.space.zip.SampleZips.linkAndSecret;
import static fr.ent.core.space.zip.SampleZips.unfolded;
import static fr.ent.core.space.zip.SampleZips.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.Viewer;
import fr.ent.core.disk.PassingFiles;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.SpaceScene;
import fr.ent.core.space.item.FindItems;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.object.ObjectStore;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

class ZipIT extends SpaceScene {

    @Autowired
    private ObjectStore store;

    @Autowired
    private FindItems find;

    @Autowired
    private UnfoldedItems items;

    @Autowired
    private PassingFiles passing;

    @Test
    void takesAFolderAwayWithAllThatTheReaderReads() throws Exception {
        String folder = folder("Sortie", null);
        file("plan.txt", "Le bus part à 9 h", folder);
        String inner = folder("Photos", folder);
        file("liste.txt", "Léa", inner);
        String hidden = folder("Notes", folder);
        file("secret.txt", "Rien", hidden);
        rule(hidden, "STAFF", "READ");
        act(teacher, "trash", "", file("vieux.txt", "Vieux", folder));

        ResultActions answer = export(pupil, folder)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/zip"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", endsWith("filename*=UTF-8''Sortie.zip")));

        assertThat(unfolded(answer))
                .containsOnly(
                        Map.entry("Photos/", ""),
                        Map.entry("plan.txt", "Le bus part à 9 h"),
                        Map.entry("Photos/liste.txt", "Léa"));
        assertThat(unfolded(export(teacher, folder))).containsKeys("Notes/secret.txt");
        export(mother, folder).andExpect(status().isNotFound());
        export(town.viewer(town.teacher("Paul", "Roux", town.schoolClass(school, "CM2"))), folder)
                .andExpect(status().isNotFound());
    }

    @Test
    void leavesOutWhatTheScannerWithholdsAndSaysSo() throws Exception {
        file("plan.txt", "Le bus part à 9 h", null);
        write("update core.stored_file set scan = 'INFECTED'");
        file("autre.txt", "Autre", null);

        Map<String, String> content = unfolded(export(teacher, null));

        assertThat(content).containsOnlyKeys("autre.txt", "_FICHIERS-ABSENTS.txt");
        assertThat(content.get("_FICHIERS-ABSENTS.txt")).contains("plan.txt");
    }

    @Test
    void namesWhatTheStoreHasLostUnderAFreeName() throws Exception {
        file("plan.txt", "Le bus part à 9 h", null);
        town.in(() -> jdbc.sql("select id from core.stored_file").query(UUID.class).list())
                .forEach(file -> store.delete(new FileId(file).key(town.id())));
        file("_fichiers-absents.txt", "Autre", null);

        Map<String, String> content = unfolded(export(teacher, null));

        assertThat(content).containsOnlyKeys("_fichiers-absents.txt", "_FICHIERS-ABSENTS (2).txt");
        assertThat(content.get("_FICHIERS-ABSENTS (2).txt")).contains("plan.txt");
    }

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
    void bringsAnArchiveInAsAFolder() throws Exception {
        byte[] zip = zip(Map.of(
                "plan.txt", "Le bus part à 9 h",
                "Photos/été/liste.txt", "Léa",
                "Vide/", "",
                "__MACOSX/._plan.txt", "x"));

        ResultActions answer = bringIn(teacher, "Sortie au zoo.zip", zip, null)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.added").value(2))
                .andExpect(jsonPath("$.folderName").value("Sortie au zoo"))
                .andExpect(jsonPath("$.refused").isEmpty());

        assertThat(unfolded(export(pupil, read(answer, "$.folderId"))))
                .containsOnly(
                        Map.entry("Photos/", ""),
                        Map.entry("Vide/", ""),
                        Map.entry("Photos/été/", ""),
                        Map.entry("plan.txt", "Le bus part à 9 h"),
                        Map.entry("Photos/été/liste.txt", "Léa"));
        bringIn(teacher, "Sortie au zoo.zip", zip, null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.offered").value("Sortie au zoo (2)"));
        bringIn(pupil, "Sortie.zip", zip, null).andExpect(status().isNotFound());
        bringIn(mother, "Sortie.zip", zip, null).andExpect(status().isNotFound());
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

    @Test
    void saysWhatFoundNoRoomAndKeepsTheRest() throws Exception {
        write("insert into core.space_quota (kind, bytes) values ('CLASS', 1000000)");
        String large = "0123456789".repeat(60_000);
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("a.txt", large);
        entries.put("b.txt", large.replace('0', 'x'));
        entries.put("c.txt", "Petit");

        ResultActions answer = bringIn(teacher, "devoirs.zip", zip(entries), null)
                .andExpect(jsonPath("$.added").value(2));

        assertThat(refused(answer)).isEqualTo(Map.of("b.txt", "NO_ROOM"));
        assertThat(town.number("select count(*) from core.stored_file where size > :id", 0))
                .as("nothing is left behind")
                .isEqualTo(2);
    }

    private void refusedWhole(byte[] archive, String reason) throws Exception {
        bringIn(teacher, "a.zip", archive, null)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:zip-refused"))
                .andExpect(jsonPath("$.reason").value(reason));
    }

    private ResultActions export(Viewer reader, @Nullable String folder) throws Exception {
        return asking.get(reader, "/api/core/spaces/" + space + "/zip" + (folder == null ? "" : "?folderId=" + folder));
    }

    private ResultActions bringIn(Viewer by, String name, byte[] archive, @Nullable String folder) throws Exception {
        String path = "/api/core/spaces/" + space + "/zip" + (folder == null ? "" : "?folderId=" + folder);
        return TerritoryScope.call(
                town.id(),
                () -> mvc.perform(multipart(path)
                        .file(new MockMultipartFile("file", name, "application/zip", archive))
                        .requestAttr(Viewer.class.getName(), by)));
    }

    private static Map<String, String> refused(ResultActions answer) throws Exception {
        String body = answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        List<Map<String, String>> refused = JsonPath.read(body, "$.refused");
        Map<String, String> reasons = new LinkedHashMap<>();
        refused.forEach(one -> reasons.put(one.get("name"), one.get("reason")));
        return reasons;
    }
}
