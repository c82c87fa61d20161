package fr.ent.core.signin.card;

import java.time.Instant;
import java.util.Optional;

/** Looks whether a pupil may come in by a card of the class, at each step of the way. */
public interface CardSignIns {

    /**
     * Until when the pupil may stay who comes from this address; empty where the class isn't open, the pupil isn't of it any more, or
     * the account is anybody's but a pupil's.
     */
    Optional<Instant> findEnd(CardTicket ticket, String address);
}
