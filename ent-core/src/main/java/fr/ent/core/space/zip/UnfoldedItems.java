package fr.ent.core.space.zip;

import fr.ent.core.Viewer;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemKind;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.item.AddItem;
import fr.ent.core.space.item.NewItemContent;
import fr.ent.core.space.item.TakenNames;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.Files;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes folders and files of the entries of an archive, one by one. An item is there and its entry passed, or neither. */
@Component
class UnfoldedItems {

    private final AddItem addItem;
    private final StoreEntry storeEntry;
    private final Files files;
    private final ArchiveRows rows;
    private final TransactionTemplate transaction;

    UnfoldedItems(
            AddItem addItem, StoreEntry storeEntry, Files files, ArchiveRows rows, TransactionTemplate transaction) {
        this.addItem = addItem;
        this.storeEntry = storeEntry;
        this.files = files;
        this.rows = rows;
        this.transaction = transaction;
    }

    /** Makes the folder into which all goes; none where somebody else has the archive by now. */
    Optional<ItemOutcome> begin(Archive archive, String name, int entries, Viewer viewer) {
        NewItemContent content = new NewItemContent(ItemKind.FOLDER, name, archive.into(), null, TakenNames.NUMBER);
        return add(archive, content, viewer, folder -> rows.begin(archive, entries, folder));
    }

    /** Its outcome is noted. */
    void take(ZipEntries zip, ZipArchiveEntry entry, Unfolding unfolding, Viewer viewer) throws IOException {
        Optional<EntryPath> path = EntryPath.of(entry.getName());
        if (path.isEmpty()) {
            refuse(entry, EntryRefusal.UNSAFE_NAME, unfolding);
        } else if (path.get().isLitter()) {
            unfolding.hold(rows.pass(unfolding.archive(), 0));
        } else if (entry.isDirectory()) {
            inFolder(entered(path.get()), entry, unfolding, viewer, folder -> {
                unfolding.hold(rows.pass(unfolding.archive(), 0));
                return true;
            });
        } else {
            file(zip, entry, path.get(), unfolding, viewer);
        }
    }

    /** Passes over one. */
    void refuse(ZipArchiveEntry entry, EntryRefusal why, Unfolding unfolding) {
        refuse(List.of(entry), why, unfolding);
    }

    /** Passes over some. */
    void refuse(List<ZipArchiveEntry> entries, EntryRefusal why, Unfolding unfolding) {
        List<String> names = entries.stream().map(ZipArchiveEntry::getName).toList();
        unfolding.hold(
                Boolean.TRUE.equals(transaction.execute(status -> rows.refuse(unfolding.archive(), names, why))));
    }

    private static List<String> entered(EntryPath folder) {
        return Stream.concat(folder.folders().stream(), Stream.of(folder.name()))
                .toList();
    }

    private void file(ZipEntries zip, ZipArchiveEntry entry, EntryPath path, Unfolding unfolding, Viewer viewer)
            throws IOException {
        switch (storeEntry.store(zip, entry, path.name(), viewer)) {
            case EntryOutcome.Refused(var why) -> refuse(entry, why, unfolding);
            case EntryOutcome.Kept(FileId file) -> {
                boolean kept = false;
                try {
                    kept = inFolder(
                            path.folders(),
                            entry,
                            unfolding,
                            viewer,
                            folder -> isAdded(file, folder, entry, unfolding, viewer));
                } finally {
                    if (!kept) {
                        transaction.executeWithoutResult(status -> files.remove(List.of(file)));
                    }
                }
            }
        }
    }

    private boolean isAdded(FileId file, ItemId folder, ZipArchiveEntry entry, Unfolding unfolding, Viewer viewer) {
        NewItemContent content = new NewItemContent(ItemKind.FILE, null, folder, file, TakenNames.NUMBER);
        return isDone(
                add(unfolding.archive(), content, viewer, item -> rows.pass(unfolding.archive(), 1)), entry, unfolding);
    }

    /** Does something in a folder of the archive, which is made if it isn't there yet; whether it was done. */
    private boolean inFolder(
            List<String> path, ZipArchiveEntry entry, Unfolding unfolding, Viewer viewer, Predicate<ItemId> act) {
        Optional<ItemOutcome> folder = folders(unfolding, path, viewer);
        return isDone(folder, entry, unfolding) && act.test(((ItemOutcome.Done) folder.orElseThrow()).first());
    }

    private boolean isDone(Optional<ItemOutcome> outcome, ZipArchiveEntry entry, Unfolding unfolding) {
        if (!unfolding.hold(outcome.isPresent())) {
            return false;
        }
        return switch (outcome.orElseThrow()) {
            case ItemOutcome.Done _ -> true;
            case ItemOutcome.Refused refused -> {
                refuse(entry, EntryRefusal.of(refused), unfolding);
                yield false;
            }
        };
    }

    /** The folder at a path, made with those above it if it isn't there yet. */
    private Optional<ItemOutcome> folders(Unfolding unfolding, List<String> path, Viewer viewer) {
        Optional<ItemId> known = unfolding.folder(path);
        if (known.isPresent()) {
            return known.map(ItemOutcome.Done::of);
        }
        Optional<ItemOutcome> above = folders(unfolding, path.subList(0, path.size() - 1), viewer);
        if (!(above.orElse(null) instanceof ItemOutcome.Done done)) {
            return above;
        }
        NewItemContent content =
                new NewItemContent(ItemKind.FOLDER, path.getLast(), done.first(), null, TakenNames.NUMBER);
        return add(unfolding.archive(), content, viewer, folder -> {
            rows.made(unfolding.archive(), String.join("/", path), folder);
            unfolding.made(path, folder);
            return true;
        });
    }

    /** A refusal takes back what was written, and so does an archive that isn't held any more: then there is no outcome. */
    private Optional<ItemOutcome> add(
            Archive archive, NewItemContent content, Viewer viewer, Function<ItemId, Boolean> note) {
        return Objects.requireNonNull(transaction.execute(status -> {
            ItemOutcome outcome = addItem.add(archive.space(), content, viewer);
            boolean isHeld = !(outcome instanceof ItemOutcome.Done done) || note.apply(done.first());
            if (!isHeld || outcome instanceof ItemOutcome.Refused) {
                status.setRollbackOnly();
            }
            return isHeld ? Optional.of(outcome) : Optional.<ItemOutcome>empty();
        }));
    }
}
