package fr.ent.core.onboarding.onde;

import java.io.IOException;

/** Stops the reading of a file that can't be one of ours. Never leaves this package. */
final class RefusedFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient OndeFault fault;

    RefusedFile(OndeFault fault) {
        super(fault.reason().code());
        this.fault = fault;
    }

    OndeFault fault() {
        return fault;
    }
}
