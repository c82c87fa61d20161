package fr.ent.core.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.storage.SharedFiles.FilesRemoved;
import fr.ent.core.storage.object.ObjectStore;
import fr.ent.core.storage.object.PublicStore;
import fr.ent.core.storage.object.StorageSettings;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Contents that the store doesn't remove when their rows go: they stay noted, for the sweep. */
@IntegrationTest
class RemovedContentIT {

    @TempDir
    Path folder;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private StoreFile storeFile;

    @Autowired
    private Files files;

    @Autowired
    private Sql sql;

    @Autowired
    private FileAudience audience;

    @Autowired
    private StoredFiles rows;

    @Autowired
    private ObjectStore store;

    @Autowired
    private PublicStore publicStore;

    @Autowired
    private BegunObjects begun;

    @Autowired
    private StorageSettings settings;

    @Autowired
    private TransactionTemplate transaction;

    private Town town;
    private Viewer agent;
    private FileId first;
    private FileId second;

    @BeforeEach
    void twoFiles() throws Exception {
        town = planner.found("Valmarin");
        agent = town.viewer(town.agent("Luc", "Garnier"));
        first = stored("a.txt");
        second = stored("b.txt");
    }

    @Test
    void contentsAreNotedWithTheirRowsUntilTheStoreHasRemovedThem() {
        List<FilesRemoved> told = new ArrayList<>();
        SharedFiles own = removingFrom(store, told);

        remove(own);
        assertThat(noted()).as("should the copy be stopped here").isEqualTo(2);

        told.forEach(own::removeContent);
        assertThat(noted()).isZero();
        assertGone(first);
        assertGone(second);
    }

    @Test
    void theyAreRemovedAsSoonAsTheRowsAreGone() {
        remove(files);

        await().untilAsserted(() -> assertThat(noted()).isZero());
        assertGone(first);
        assertGone(second);
    }

    @Test
    void aStoreThatKeepsOneKeepsNoOther() throws Exception {
        List<FilesRemoved> told = new ArrayList<>();
        SharedFiles own = removingFrom(new KeepingStore(settings, first.key(town.id())), told);

        remove(own);
        told.forEach(own::removeContent);

        assertThat(noted()).isOne();
        store.open(first.key(town.id()), 0, 1).close();
        assertGone(second);
    }

    @Test
    void aPictureKeptBesideAFileThatWentMeanwhileGoesToo() throws Exception {
        FileView gone = town.in(() -> files.list(List.of(first))).getFirst();
        remove(files);
        await().untilAsserted(() -> assertThat(noted()).isZero());
        Path small = java.nio.file.Files.writeString(folder.resolve("small"), "petit");

        town.run(
                () -> contents(new KeepingStore(settings, first.key(town.id()))).keepThumbnail(gone.id(), small));

        assertThat(noted()).isOne();
        town.run(() -> contents(store).remove(List.of(first)));
        assertThat(noted()).isZero();
        assertThat(store.find(first.key(town.id()) + ".small", 10)).isEmpty();
    }

    private FileId stored(String name) throws Exception {
        Path text = java.nio.file.Files.writeString(folder.resolve(name), "un demi de " + name);
        StoreOutcome outcome = TerritoryScope.call(town.id(), () -> storeFile.store(text, name, agent));
        assertThat(outcome).isInstanceOf(StoreOutcome.Stored.class);
        return ((StoreOutcome.Stored) outcome).file().id();
    }

    private SharedFiles removingFrom(ObjectStore objects, List<FilesRemoved> told) {
        return new SharedFiles(sql, audience, rows, contents(objects), event -> told.add((FilesRemoved) event));
    }

    private FileContents contents(ObjectStore objects) {
        return new FileContents(sql, objects, publicStore, begun);
    }

    private void remove(Files by) {
        town.run(() -> transaction.executeWithoutResult(status -> by.remove(Set.of(first, second))));
    }

    private void assertGone(FileId file) {
        assertThatThrownBy(() -> store.open(file.key(town.id()), 0, 1))
                .isInstanceOfSatisfying(
                        ServiceUnavailable.class,
                        failure -> assertThat(ObjectStore.lacks(failure)).isTrue());
    }

    private int noted() {
        return town.number("select count(*) from core.begun_object where :id = 0", 0);
    }
}
