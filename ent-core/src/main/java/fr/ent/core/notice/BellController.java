package fr.ent.core.notice;

import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The bell of the signed-in person. */
@RestController
@RequestMapping("/api/core/notices")
class BellController {

    private final Bell bell;

    BellController(Bell bell) {
        this.bell = bell;
    }

    /**
     * Lists the notices of the signed-in person, newest first, with the number of unread ones.
     *
     * @param before the id of the oldest notice that is known; without it the newest come
     */
    @GetMapping
    @AllowedTo
    BellPage list(@RequestParam(required = false) @Nullable UUID before, Viewer viewer) {
        return new BellPage(bell.list(viewer.person(), before), bell.unread(viewer.person()));
    }

    /** Marks all notices of the signed-in person as read. */
    @PostMapping("/read")
    @AllowedTo
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Viewer viewer) {
        bell.read(viewer.person());
    }

    /** A page of notices, newest first, and how many are unread in all, counted up to 100. */
    record BellPage(List<NoticeView> items, int unread) {}
}
