package fr.ent.core.access;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.rights.Administrators;
import fr.ent.core.signin.SignInRule;
import fr.ent.core.signin.SignInRules;
import fr.ent.core.signin.StaffWithoutFactor;
import fr.ent.core.signin.StaffWithoutFactor.UnprovenPerson;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rule of the territory about second factors. */
@RestController
@RequestMapping("/api/core/sign-in-rule")
class SignInRuleController {

    private final SignInRules rules;
    private final StaffWithoutFactor unproven;
    private final Audit audit;
    private final Notices notices;
    private final Administrators administrators;

    SignInRuleController(
            SignInRules rules,
            StaffWithoutFactor unproven,
            Audit audit,
            Notices notices,
            Administrators administrators) {
        this.notices = notices;
        this.administrators = administrators;
        this.rules = rules;
        this.unproven = unproven;
        this.audit = audit;
    }

    /** Reads whom the territory lets in with a second factor only. */
    @GetMapping
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    SignInRule read() {
        return rules.get();
    }

    /** Lists those of the staff who had no second factor when they last signed in, by name; five hundred at most. */
    @GetMapping("/unproven")
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    List<UnprovenPerson> listUnproven() {
        return unproven.list();
    }

    /**
     * Sets whom the territory lets in with a second factor only; it holds from everybody's next request on.
     * All administrators are told.
     */
    @PutMapping
    @FreshSignIn
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    @Transactional
    SignInRule set(@RequestBody @Valid SignInRule wanted, Viewer viewer) {
        rules.set(wanted);
        notices.tell(
                administrators.list(),
                new Notice(
                        wanted.secondFactor() ? "core.sign-in-rule" : "core.sign-in-rule-off",
                        null,
                        Map.of("by", viewer.name().full()),
                        "/acces"));
        audit.record(
                viewer.person(),
                "sign-in-rule.set",
                "territory:" + viewer.territory(),
                Map.of(
                        "secondFactor", Boolean.toString(wanted.secondFactor()),
                        "teachers", Boolean.toString(wanted.teachers())));
        return wanted;
    }
}
