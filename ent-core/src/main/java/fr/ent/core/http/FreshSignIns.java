package fr.ent.core.http;

import java.util.Optional;
import org.springframework.web.ErrorResponseException;

/** Looks, within a request, whether its sign-in is fresh, where only the directory says that it has to be. */
public interface FreshSignIns {

    /** The refusal of a request whose sign-in isn't. */
    Optional<ErrorResponseException> findRefusal();
}
