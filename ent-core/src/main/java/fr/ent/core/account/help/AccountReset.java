package fr.ent.core.account.help;

import fr.ent.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's account was given back to them, or taken from them, since another may have had it; told within the transaction.
 *
 * @param by nothing where it was the operator
 */
public record AccountReset(PersonId person, @Nullable PersonId by) {}
