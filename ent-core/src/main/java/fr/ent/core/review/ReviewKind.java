package fr.ent.core.review;

/**
 * A kind of thing that families send and the town hall checks.
 *
 * @param table the table of its rows; it has {@link Review#COLUMNS}, {@code id} and {@code version}
 * @param action the first word of its lines in the audit trail: {@code absence-note} of {@code absence-note.accepted}
 * @param sending the last word of that line when it is sent
 * @param notice the beginning of its notices: {@code canteen.absence} of {@code canteen.absence-accepted}
 * @param page the family's page, a path of the web application; {@code {child}} stands for the child's id
 */
public record ReviewKind(String table, String action, String sending, String notice, String page) {}
