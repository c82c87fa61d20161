package fr.ent.core.territory.logo;

import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.storage.FileId;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The logo of the viewer's territory, given and taken away by its administrators. */
@RestController
@RequestMapping("/api/core/territories/own/logo")
class LogoController {

    private final ChangeLogo changeLogo;

    LogoController(ChangeLogo changeLogo) {
        this.changeLogo = changeLogo;
    }

    /**
     * Makes an uploaded file of one's own the logo: PNG, JPEG or WebP of 512 kB and 2000 points at most. The one before is
     * deleted. Refusals name {@code fileId}: {@code unknown}, {@code type}, {@code too-large}, {@code dimensions}.
     */
    @PutMapping
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(@RequestBody @Valid WantedLogo wanted, Viewer viewer) {
        switch (changeLogo.give(wanted.fileId(), wanted.text(), viewer)) {
            case LogoOutcome.Given() -> {}
            case LogoOutcome.Refused(String code) -> throw Problem.invalid(new InvalidField("fileId", code));
        }
    }

    /** Takes the logo away, and deletes it. */
    @DeleteMapping
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeAway(Viewer viewer) {
        changeLogo.takeAway(viewer);
    }

    /** An uploaded file and what somebody hears who doesn't see it: {@code Blason de Valmarin}. */
    record WantedLogo(
            @NotNull FileId fileId,
            @NotBlank @OneLine(max = 120) String text) {}
}
