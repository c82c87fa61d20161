package fr.ent.core.space.zip;

import static fr.ent.core.space.zip.SampleZips.unfolded;
import static fr.ent.core.space.zip.SampleZips.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.space.ItemOutcome;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** An archive is unfolded once and whole, whatever happens meanwhile. */
class UnfoldIT extends ZipScene {

    @Autowired
    private UnfoldArchives unfoldArchives;

    @Autowired
    private ArchiveRows rows;

    @Autowired
    private UnfoldedItems items;

    @TempDir
    private Path disk;

    private static Map<String, String> three() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("Photos/a.txt", "Un");
        entries.put("Photos/b.txt", "Deux");
        entries.put("c.txt", "Trois");
        return entries;
    }

    @Test
    void goesOnWhereACopyWasStopped() throws Exception {
        Archive archive = begun();
        TerritoryScope.run(town.id(), () -> takeFirst(archive));
        unfoldings()
                .andExpect(jsonPath("$[0].state").value("UNFOLDING"))
                .andExpect(jsonPath("$[0].entries").value(3))
                .andExpect(jsonPath("$[0].passed").value(1));
        write("update core.upload set held_until = '2020-01-01'");

        unfoldArchives.everywhere();

        String folder = read(
                settled()
                        .andExpect(jsonPath("$[0].state").value("DONE"))
                        .andExpect(jsonPath("$[0].added").value(3))
                        .andExpect(jsonPath("$[0].refused").isEmpty()),
                "$[0].madeItemId");
        assertThat(unfolded(export(teacher, folder)))
                .containsOnly(
                        Map.entry("Photos/", ""),
                        Map.entry("Photos/a.txt", "Un"),
                        Map.entry("Photos/b.txt", "Deux"),
                        Map.entry("c.txt", "Trois"));
        list(teacher, null).andExpect(jsonPath("$.items.length()").value(1));
        assertThat(town.number("select count(*) from core.upload_part where :id = 0", 0))
                .as("the archive itself is gone")
                .isZero();
    }

    @Test
    void isUnfoldedOneAtATimeInASpaceAndKeepsItsRoomMeanwhile() throws Exception {
        another();
        write("insert into core.space_quota (kind, bytes) values ('CLASS', 1000000)");
        byte[] archive = zip(three());

        sendWhole("Sortie.zip", archive);
        unfoldArchives.everywhere();

        unfoldings().andExpect(jsonPath("$[0].state").value("WAITING"));
        begin(teacher, "b.zip", 1_000_000)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.freeBytes").value(1_000_000 - archive.length));
        noOther();
        unfoldArchives.everywhere();
        settled().andExpect(jsonPath("$[0].state").value("DONE"));
        assertThat(used(space)).isEqualTo("UnDeuxTrois".length());
    }

    @Test
    void goesOnUntilNothingWaits() throws Exception {
        another();
        sendWhole("Un.zip", zip(three()));
        sendWhole("Deux.zip", zip(three()));
        noOther();

        unfoldArchives.everywhere();

        settled()
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[0].state").value("DONE"))
                .andExpect(jsonPath("$[1].state").value("DONE"));
    }

    @Test
    void passesOverAnEntryThatEndsOneProcessAfterTheOther() throws Exception {
        Archive archive = begun();
        TerritoryScope.run(town.id(), () -> takeFirst(archive));
        write("update core.upload set held_until = '2020-01-01', turns = 3");

        unfoldArchives.everywhere();

        assertThat(refused(settled().andExpect(jsonPath("$[0].added").value(2))))
                .isEqualTo(Map.of("Photos/b.txt", "BROKEN"));
    }

    @Test
    void endsWithTheRightToWriteThere() throws Exception {
        Archive archive = begun();
        TerritoryScope.run(town.id(), () -> takeFirst(archive));
        act(teacher, "trash", "", read(unfoldings(), "$[0].madeItemId")).andExpect(status().isOk());
        write("update core.upload set held_until = '2020-01-01'");

        unfoldArchives.everywhere();

        assertThat(refused(settled()
                        .andExpect(jsonPath("$[0].state").value("DONE"))
                        .andExpect(jsonPath("$[0].madeName").doesNotExist())))
                .isEqualTo(Map.of("Photos/b.txt", "NOT_DONE", "c.txt", "NOT_DONE"));
        assertThat(town.number("select count(*) from core.stored_file where :id = 0", 0))
                .as("nothing is left behind")
                .isOne();
    }

    @Test
    void stopsWhenItIsForgotten() throws Exception {
        Archive archive = begun();
        TerritoryScope.run(town.id(), () -> takeFirst(archive));
        forget(pupil, archive.id().toString()).andExpect(status().isNotFound());
        forget(teacher, archive.id().toString()).andExpect(status().isNoContent());

        boolean held = TerritoryScope.call(town.id(), () -> rows.pass(archive, 1));

        assertThat(held).isFalse();
        unfoldings().andExpect(jsonPath("$.length()").value(0));
        list(teacher, null).andExpect(jsonPath("$.items[0].name").value("Sortie"));
    }

    /** One that a copy has begun to unfold. */
    private Archive begun() throws Exception {
        another();
        sendWhole("Sortie.zip", zip(three()));
        return claimedAfter(this::noOther);
    }

    private void takeFirst(Archive archive) {
        try {
            Path copy = disk.resolve("sortie.zip");
            Files.copy(new ByteArrayInputStream(zip(three())), copy);
            ItemOutcome.Done folder = (ItemOutcome.Done)
                    items.begin(archive, "Sortie", 3, teacher).orElseThrow();
            try (ZipEntries zip = ZipEntries.of(copy).orElseThrow()) {
                items.take(zip, zip.list().getFirst(), new Unfolding(archive, folder.first(), Map.of()), teacher);
            }
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
