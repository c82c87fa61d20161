package fr.ent.homework.library.book;

import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.homework.library.CopyId;
import fr.ent.homework.library.CopyState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Copies that are lost, taken out or found again. */
@RestController
@RequestMapping("/api/homework/library/copies/{id}")
class CopyController {

    private final WriteBooks writeBooks;

    CopyController(WriteBooks writeBooks) {
        this.writeBooks = writeBooks;
    }

    /** Says whether a copy is in use, lost or taken out; its loan ends unless it is in use. It is away only by a loan to a school. */
    @PutMapping
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.LIBRARIAN})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@PathVariable CopyId id, @RequestBody @Valid WantedState wanted, Viewer viewer) {
        if (wanted.state() == CopyState.AWAY) {
            throw Problem.invalid(new InvalidField("state", "malformed"));
        }
        if (writeBooks.setState(id, wanted.state(), viewer) instanceof WriteOutcome.Refused refusal) {
            throw BookProblems.of(refusal);
        }
    }

    /** The state of a copy as it is to be. */
    record WantedState(@NotNull CopyState state) {}
}
