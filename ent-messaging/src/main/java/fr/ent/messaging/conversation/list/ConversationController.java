package fr.ent.messaging.conversation.list;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.messaging.ConversationId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Conversations of the signed-in person: the list, and one of them. */
@RestController
@RequestMapping("/api/messaging/conversations")
class ConversationController {

    private final ConversationList list;

    ConversationController(ConversationList list) {
        this.list = list;
    }

    /**
     * Lists the conversations of the signed-in person, the latest word first. Answers 304 if none has changed.
     *
     * @param before the {@code next} of the page before; without it the first page comes
     */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    @Refuses(ConversationListProblems.BAD_CURSOR)
    @Answers({200, 304})
    ResponseEntity<ConversationPage> list(
            @RequestParam(required = false) @Nullable String before, Viewer viewer, WebRequest request) {
        ReadableLines page = list.page(cursor(before), viewer);
        if (request.checkNotModified(page.etag())) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(page.etag())
                    .cacheControl(CacheControl.noCache().cachePrivate())
                    .build();
        }
        String next = page.next() == null ? null : page.next().toString();
        return ResponseEntity.ok()
                .eTag(page.etag())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(new ConversationPage(list.views(page), next));
    }

    private static @Nullable Cursor cursor(@Nullable String before) {
        return before == null ? null : Cursor.parse(before).orElseThrow(ConversationListProblems::badCursor);
    }

    /** Reads one conversation: its child, its subject and the people in it. */
    @GetMapping("/{id}")
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    ConversationView show(@PathVariable ConversationId id, Viewer viewer) {
        return list.find(id, viewer).orElseThrow(Problem::notFound);
    }
}
