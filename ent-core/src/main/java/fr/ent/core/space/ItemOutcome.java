package fr.ent.core.space;

import java.util.Collection;
import java.util.List;

/** How a change of folders and files ended. */
public sealed interface ItemOutcome {

    /** The items that were made or changed, the first asked for first. */
    record Done(List<ItemId> items) implements ItemOutcome {

        public Done {
            items = List.copyOf(items);
        }

        public static Done of(Collection<ItemId> items) {
            return new Done(List.copyOf(items));
        }

        public static Done of(ItemId item) {
            return new Done(List.of(item));
        }

        public ItemId first() {
            return items.getFirst();
        }
    }

    sealed interface Refused extends ItemOutcome {}

    /** The year of the class is over. */
    record SpaceClosed() implements Refused {}

    /**
     * The folder has something of this name.
     *
     * @param offered a name that is free
     */
    record NameTaken(String offered) implements Refused {}

    /** The space may hold so many bytes more, and no more. */
    record NoRoom(long free, long wanted) implements Refused {}

    record TooDeep(int most) implements Refused {}

    record FolderFull(int most) implements Refused {}

    /** A folder can't lie in itself. */
    record IntoItself() implements Refused {}

    /** So many can't be copied at once, or lie in a space. */
    record TooMany(int most) implements Refused {}
}
