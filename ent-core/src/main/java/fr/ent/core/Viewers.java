package fr.ent.core;

import java.util.Optional;

/** Turns an account of the identity provider into a viewer. */
public interface Viewers {

    /**
     * Who is behind this account, with today's rights; empty when it is tied to nobody. Needs no territory in scope.
     *
     * @param subject the {@code sub} of the token
     */
    Optional<Viewer> findViewer(String subject);
}
