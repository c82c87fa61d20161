package fr.ent.core.space;

import fr.ent.core.http.Problem;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of changes in spaces. */
public final class SpaceProblems {

    /** The class's year is over: its space is read, and changes no more. */
    public static final String CLOSED = "409 core:space-closed";

    /** The folder has something of this name; {@code offered} is free. */
    public static final String NAME_TAKEN = "409 core:item-name-taken";

    /** The space has room for {@code freeBytes} more, and {@code wantedBytes} were to be kept. */
    public static final String NO_ROOM = "409 core:no-room";

    /** Folders lie in each other {@code most} deep. */
    public static final String TOO_DEEP = "409 core:folders-too-deep";

    /** A folder holds {@code most} at most. */
    public static final String FOLDER_FULL = "409 core:folder-full";

    /** A folder was to be put into itself, or into one that lies in it. */
    public static final String INTO_ITSELF = "409 core:folder-into-itself";

    /** More than {@code most} folders and files can't be copied at once, or lie in a space. */
    public static final String TOO_MANY = "409 core:too-many-items";

    private SpaceProblems() {}

    public static ErrorResponseException of(ItemOutcome.Refused refusal) {
        return switch (refusal) {
            case ItemOutcome.SpaceClosed() -> Problem.of(CLOSED);
            case ItemOutcome.NameTaken(String offered) -> Problem.of(NAME_TAKEN, Map.of("offered", offered));
            case ItemOutcome.NoRoom(long free, long wanted) ->
                Problem.of(NO_ROOM, Map.of("freeBytes", free, "wantedBytes", wanted));
            case ItemOutcome.TooDeep(int most) -> Problem.of(TOO_DEEP, Map.of("most", most));
            case ItemOutcome.FolderFull(int most) -> Problem.of(FOLDER_FULL, Map.of("most", most));
            case ItemOutcome.IntoItself() -> Problem.of(INTO_ITSELF);
            case ItemOutcome.TooMany(int most) -> Problem.of(TOO_MANY, Map.of("most", most));
        };
    }
}
