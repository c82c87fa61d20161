package fr.ent.canteen.desk;

import fr.ent.canteen.export.Sheet;
import fr.ent.core.DateRange;

/** A list of the town hall, shown on the screen and taken away as a file. A bean of this type is a list of the desk. */
public interface DeskList {

    /** Names the list in addresses and in the client's words: {@code attente}. */
    String name();

    /** At most {@link #MOST_ROWS} rows, in a constant number of statements. */
    Sheet read(DateRange range);

    /** The most rows that a screen and a spreadsheet still show; the range of days is to be made shorter for more. */
    int MOST_ROWS = 20_000;
}
