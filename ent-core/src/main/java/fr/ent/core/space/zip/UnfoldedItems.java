package fr.ent.core.space.zip;

import fr.ent.core.disk.PassingFiles;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemKind;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.item.AddItem;
import fr.ent.core.space.item.NewItemContent;
import fr.ent.core.space.item.TakenNames;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.StoreFile;
import fr.ent.core.storage.StoreOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes entries of an archive one by one, each in a transaction of its own. */
@Component
class UnfoldedItems {

    private final AddItem addItem;
    private final StoreFile storeFile;
    private final fr.ent.core.storage.Files files;
    private final PassingFiles passing;
    private final TransactionTemplate transaction;

    UnfoldedItems(
            AddItem addItem,
            StoreFile storeFile,
            fr.ent.core.storage.Files files,
            PassingFiles passing,
            TransactionTemplate transaction) {
        this.addItem = addItem;
        this.storeFile = storeFile;
        this.files = files;
        this.passing = passing;
        this.transaction = transaction;
    }

    /** Makes a folder. */
    ItemOutcome folder(Unfolding unfolding, @Nullable ItemId in, String name, TakenNames whenTaken) {
        return add(unfolding, new NewItemContent(ItemKind.FOLDER, name, in, null, whenTaken));
    }

    /** The outcome is noted. */
    void take(ZipEntries zip, ZipArchiveEntry entry, Unfolding unfolding) throws IOException {
        Optional<EntryPath> path = EntryPath.of(entry.getName());
        if (path.isEmpty()) {
            unfolding.refuse(entry.getName(), EntryRefusal.UNSAFE_NAME);
        } else if (!path.get().isLitter()) {
            Optional<EntryRefusal> refusal = entry.isDirectory()
                    ? refusalOf(folders(unfolding, entered(path.get())))
                    : file(zip, entry, path.get(), unfolding);
            refusal.ifPresent(reason -> unfolding.refuse(entry.getName(), reason));
        }
    }

    private static List<String> entered(EntryPath folder) {
        return Stream.concat(folder.folders().stream(), Stream.of(folder.name()))
                .toList();
    }

    private Optional<EntryRefusal> file(ZipEntries zip, ZipArchiveEntry entry, EntryPath path, Unfolding unfolding)
            throws IOException {
        Optional<EntryRefusal> refusal = ZipEntries.refusal(entry);
        if (refusal.isPresent()) {
            return refusal;
        }
        Path content = passing.make("entry-");
        try {
            Optional<EntryRefusal> unread = zip.unfold(entry, storeFile.most(), content);
            return unread.isPresent() ? unread : keep(content, path, unfolding);
        } finally {
            java.nio.file.Files.deleteIfExists(content);
        }
    }

    private Optional<EntryRefusal> keep(Path content, EntryPath path, Unfolding unfolding) throws IOException {
        ItemOutcome folder = folders(unfolding, path.folders());
        if (!(folder instanceof ItemOutcome.Done done)) {
            return refusalOf(folder);
        }
        return switch (storeFile.store(content, path.name(), unfolding.viewer())) {
            case StoreOutcome.Stored(var stored) -> add(stored.id(), done.first(), unfolding);
            case StoreOutcome.Empty() -> Optional.of(EntryRefusal.EMPTY);
            case StoreOutcome.TooLarge _ -> Optional.of(EntryRefusal.TOO_LARGE);
            case StoreOutcome.TypeRefused() -> Optional.of(EntryRefusal.TYPE);
            case StoreOutcome.Infected() -> Optional.of(EntryRefusal.VIRUS);
        };
    }

    private Optional<EntryRefusal> add(FileId file, ItemId folder, Unfolding unfolding) {
        ItemOutcome outcome = add(unfolding, new NewItemContent(ItemKind.FILE, null, folder, file, TakenNames.NUMBER));
        if (outcome instanceof ItemOutcome.Done) {
            unfolding.added();
        } else {
            transaction.executeWithoutResult(status -> files.remove(List.of(file)));
        }
        return refusalOf(outcome);
    }

    /** The folder at a path, made with those above it if it isn't there yet. */
    private ItemOutcome folders(Unfolding unfolding, List<String> path) {
        Optional<ItemId> known = unfolding.folder(path);
        if (known.isPresent()) {
            return ItemOutcome.Done.of(known.get());
        }
        ItemOutcome above = folders(unfolding, path.subList(0, path.size() - 1));
        if (!(above instanceof ItemOutcome.Done done)) {
            return above;
        }
        ItemOutcome made = folder(unfolding, done.first(), path.getLast(), TakenNames.NUMBER);
        if (made instanceof ItemOutcome.Done folder) {
            unfolding.made(path, folder.first());
        }
        return made;
    }

    /** A refusal takes back what was written. */
    private ItemOutcome add(Unfolding unfolding, NewItemContent content) {
        return Objects.requireNonNull(transaction.execute(status -> {
            ItemOutcome outcome = addItem.add(unfolding.space(), content, unfolding.viewer());
            if (!(outcome instanceof ItemOutcome.Done)) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }

    private static Optional<EntryRefusal> refusalOf(ItemOutcome outcome) {
        return switch (outcome) {
            case ItemOutcome.Done _ -> Optional.empty();
            case ItemOutcome.TooDeep _ -> Optional.of(EntryRefusal.TOO_DEEP);
            case ItemOutcome.FolderFull _ -> Optional.of(EntryRefusal.FOLDER_FULL);
            case ItemOutcome.Refused _ -> Optional.of(EntryRefusal.NO_ROOM);
        };
    }
}
