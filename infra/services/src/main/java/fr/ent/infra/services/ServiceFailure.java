package fr.ent.infra.services;

import org.jspecify.annotations.Nullable;

/** A service that could not be started or stopped; the message is a sentence for the person at the terminal. */
public final class ServiceFailure extends RuntimeException {

    private final String sentence;

    public ServiceFailure(String sentence) {
        this(sentence, null);
    }

    public ServiceFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
