package fr.ent.canteen.export;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.ent.canteen.Cents;
import java.time.LocalDate;

/** A cell of a sheet: words, a number, euros or a day. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Cell.Words.class, name = "WORDS"),
    @JsonSubTypes.Type(value = Cell.Count.class, name = "COUNT"),
    @JsonSubTypes.Type(value = Cell.Euros.class, name = "EUROS"),
    @JsonSubTypes.Type(value = Cell.Day.class, name = "DAY")
})
public sealed interface Cell {

    static Cell of(String words) {
        return new Words(words);
    }

    static Cell of(int number) {
        return new Count(number);
    }

    static Cell of(Cents amount) {
        return new Euros(amount);
    }

    static Cell of(LocalDate day) {
        return new Day(day);
    }

    record Words(String words) implements Cell {}

    record Count(int number) implements Cell {}

    record Euros(Cents cents) implements Cell {}

    record Day(LocalDate day) implements Cell {}
}
