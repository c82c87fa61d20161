package fr.ent.core.classhome;

/** A tile of the class home, as the module gives it that knows its things. A bean of this type is offered to every class. */
public interface HomeTile {

    TileKind kind();

    /** The tile's lines for a reader; the number of SQL statements depends on nothing. */
    TileContent show(HomeReader reader);

    /** Whether pupils see the tile with this look and these things on it. Who leads the class always does. */
    default boolean isShown(HomeLook look, TileContent content) {
        return true;
    }
}
