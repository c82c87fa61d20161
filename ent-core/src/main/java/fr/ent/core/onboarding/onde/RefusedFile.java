package fr.ent.core.onboarding.onde;

import java.io.IOException;

/** Stops the reading of a file that can't be one of ours. Never leaves this package. */
final class RefusedFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    RefusedFile(Fault fault) {
        super(fault.reason().code());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
