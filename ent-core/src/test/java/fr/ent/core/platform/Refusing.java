package fr.ent.core.platform;

import fr.ent.core.InvalidInput;
import fr.ent.core.http.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** The ways in which a piece of work may refuse. */
enum Refusing {
    THROWN_PROBLEM {
        @Override
        ResponseEntity<?> refuse() {
            throw Problem.of("409 core:full");
        }
    },
    INVALID_INPUT {
        @Override
        ResponseEntity<?> refuse() {
            throw new InvalidInput("day", "past");
        }
    },
    ANSWERED_PROBLEM {
        @Override
        ResponseEntity<?> refuse() {
            return ResponseEntity.of(ProblemDetail.forStatus(HttpStatus.CONFLICT))
                    .build();
        }
    };

    abstract ResponseEntity<?> refuse();
}
