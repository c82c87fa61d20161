package fr.ent.core.space.zip;

import static fr.ent.core.space.zip.SampleZips.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import fr.ent.core.disk.SmallDisk;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.space.item.AddItem;
import fr.ent.core.space.upload.UploadSize;
import fr.ent.core.space.upload.WholeFile;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.StoreFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An archive that the disk doesn't hold is tried some times, and then told of. Needs to mount a small disk. */
@EnabledIf("fr.ent.core.disk.SmallDisk#isOffered")
class FullDiskUnfoldIT extends ZipScene {

    @Autowired
    private ArchiveRows rows;

    @Autowired
    private WholeFile wholeFile;

    @Autowired
    private AddItem addItem;

    @Autowired
    private StoreFile storeFile;

    @Autowired
    private UploadSize size;

    @Autowired
    private Files files;

    @Autowired
    private ArchiveOwner owner;

    @Autowired
    private EndArchive endArchive;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aDiskThatIsFullTimeAndAgainEndsIt() throws Exception {
        another();
        sendWhole("Sortie.zip", zip(threeWithALargeOne()));
        Archive archive = claimedAfter(this::noOther);

        try (SmallDisk disk = SmallDisk.mount(1_000)) {
            UnfoldArchive copy = onto(disk);
            for (int turn = 1; turn <= Archive.MOST_TURNS; turn++) {
                unfold(copy, archive);
                unfoldings()
                        .andExpect(jsonPath("$[0].state").value("UNFOLDING"))
                        .andExpect(jsonPath("$[0].passed").value(1));
                assertThat(claimed()).as("not before half an hour").isEmpty();
                archive = claimedAfter(this::halfAnHourLater);
            }
            unfold(copy, archive);
        }

        assertThat(refused(unfoldings()
                        .andExpect(jsonPath("$[0].state").value("DONE"))
                        .andExpect(jsonPath("$[0].added").value(1))))
                .isEqualTo(Map.of("b.txt", "NOT_DONE", "c.txt", "NOT_DONE"));
    }

    @Test
    void hasAnotherTurnAsLongAsItWasNotTriedTooOften() throws Exception {
        another();
        sendWhole("Sortie.zip", zip(Map.of("a.txt", "Un")));
        Archive archive = claimedAfter(this::noOther);

        assertThat(postponed(archive)).isTrue();
        write("update core.upload set turns = " + Archive.MOST_TURNS);
        assertThat(postponed(archive)).isFalse();
    }

    private static Map<String, String> threeWithALargeOne() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("a.txt", "Un");
        entries.put(
                "b.txt",
                new Random(1)
                        .ints(2_000_000, 'a', 'z')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
        entries.put("c.txt", "Trois");
        return entries;
    }

    /** A copy whose entries pass through this disk. */
    private UnfoldArchive onto(SmallDisk disk) throws Exception {
        StoreEntry storeEntry = new StoreEntry(storeFile, size, disk.passing());
        UnfoldedItems items = new UnfoldedItems(addItem, storeEntry, files, rows, transaction);
        return new UnfoldArchive(wholeFile, items, rows, owner, endArchive);
    }

    private void unfold(UnfoldArchive copy, Archive archive) {
        TerritoryScope.run(town.id(), () -> copy.unfold(archive));
    }

    private void halfAnHourLater() {
        write("update core.upload set held_until = '2020-01-01'");
    }

    private Optional<Archive> claimed() {
        return TerritoryScope.call(town.id(), rows::claim);
    }

    private boolean postponed(Archive archive) {
        return TerritoryScope.call(town.id(), () -> rows.postpone(archive));
    }
}
