package fr.ent.canteen.presence.caterer;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The kitchen that makes a territory's meals.
 *
 * @param email the one address to which orders, and the health data in them, leave by mail; none for no mail
 * @param site where the product answers, without a final slash
 */
record Caterer(String name, @Nullable String email, URI site) {}
