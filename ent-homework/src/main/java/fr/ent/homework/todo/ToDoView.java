package fr.ent.homework.todo;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.richtext.RichText;
import fr.ent.core.storage.FileView;
import fr.ent.homework.EntryId;
import fr.ent.homework.work.HandInView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The homework of a child: what is due from today on, and of the last weeks exercises and what was to be handed in.
 *
 * @param today by the clock of the territory
 * @param entries the first due first
 */
record ToDoView(LocalDate today, List<ToDoItem> entries) {

    /**
     * Homework of the child's.
     *
     * @param ticked whether the reader has ticked it off
     * @param former whether it is of a class in which the child is no more, where nothing is handed in
     */
    record ToDoItem(
            EntryId id,
            @JsonUnwrapped ToDoHomework homework,
            @Nullable ToDoExercise exercise,
            boolean ticked,
            boolean former,
            List<HandInView> tries) {}

    /**
     * An exercise that goes with it.
     *
     * @param tries how often the child has answered; never as long as it isn't begun
     * @param over how many answers the child has given for good
     * @param parts of so many
     * @param toReview how many of them weren't found
     * @param inClass whether it is done in class, where nothing is ticked off
     */
    record ToDoExercise(String title, int tries, int over, int parts, int toReview, boolean inClass) {}

    /**
     * Homework as it was given.
     *
     * @param dueDate of what is done in class the day on which it is given
     * @param document the text with its titles, lists, links and formulas; none for a plain text
     * @param files those that can still be opened
     * @param handIn whether the work is handed in
     */
    record ToDoHomework(
            LocalDate date,
            LocalDate dueDate,
            String subject,
            String text,
            @Nullable RichText document,
            boolean handIn,
            List<FileView> files) {}
}
