package fr.ent.canteen.export;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.ent.canteen.money.Cents;
import java.time.LocalDate;

/** A cell of a sheet: words, a number, euros or a day. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Cell.WordsCell.class, name = "WORDS"),
    @JsonSubTypes.Type(value = Cell.CountCell.class, name = "COUNT"),
    @JsonSubTypes.Type(value = Cell.EurosCell.class, name = "EUROS"),
    @JsonSubTypes.Type(value = Cell.DayCell.class, name = "DAY")
})
public sealed interface Cell {

    static Cell of(String words) {
        return new WordsCell(words);
    }

    static Cell of(int number) {
        return new CountCell(number);
    }

    static Cell of(Cents amount) {
        return new EurosCell(amount);
    }

    static Cell of(LocalDate day) {
        return new DayCell(day);
    }

    /** A cell of words. */
    record WordsCell(String words) implements Cell {}

    /** A cell with a number. */
    record CountCell(int number) implements Cell {}

    /** A cell with an amount. */
    record EurosCell(Cents cents) implements Cell {}

    /** A cell with a day. */
    record DayCell(LocalDate day) implements Cell {}
}
