package fr.ent.core.space.item;

import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemKind;
import fr.ent.core.space.ItemRule;
import fr.ent.core.space.OpenSpace;
import fr.ent.core.space.SpaceStanding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder before a viewer who reads it.
 *
 * @param folder none for the space itself
 */
public record OpenFolder(OpenSpace in, @Nullable SpaceItem folder) {

    /** Folders lie in each other no deeper. */
    public static final int DEEPEST = 12;

    /** A folder holds no more. */
    public static final int FULL = 2_000;

    public @Nullable ItemId id() {
        return folder == null ? null : folder.id();
    }

    public List<ItemId> path() {
        return folder == null ? List.of() : folder.path();
    }

    /** Its path, as PostgreSQL writes an array. */
    public String array() {
        return path().stream().map(ItemId::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** The path of something that is to lie in it. */
    public List<ItemId> pathOf(ItemId item) {
        return Stream.concat(path().stream(), Stream.of(item)).toList();
    }

    /** The rule of what is put into it. */
    public ItemRule rule() {
        return folder == null ? in.space().kind().rule() : folder.rule();
    }

    public @Nullable ItemId ruleOf() {
        return folder == null ? null : folder.ruleOf();
    }

    /** Whether the viewer may add something of a kind, were the space open: pupils add files, where they may. */
    public boolean takes(ItemKind kind) {
        return in.keeps()
                || (in.standing() == SpaceStanding.PUPIL
                        && kind == ItemKind.FILE
                        && folder != null
                        && rule().letsPupilsAdd());
    }
}
