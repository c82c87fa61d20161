package fr.ent.core.space.link;

import fr.ent.core.TerritoryId;
import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.Answers;
import fr.ent.core.http.ClientAddress;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.LinkToken;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.faces.Pictures;
import fr.ent.core.storage.FileAnswer;
import fr.ent.core.storage.FileProblems;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.preview.PreviewAnswer;
import fr.ent.core.storage.preview.PreviewView;
import fr.ent.core.territory.Territories;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The content behind a secret link, for those who have it: read, and nothing else. */
@RestController
@RequestMapping("/api/public/links/{token}")
class PublicLinkController {

    private static final int READS = 600;
    private static final int GUESSES = 30;
    private static final Duration PER = Duration.ofMinutes(10);

    private final LinkedItems linked;
    private final Files files;
    private final Territories territories;
    private final RateLimits limits;
    private final PreviewAnswer previews;

    PublicLinkController(
            LinkedItems linked, Files files, Territories territories, RateLimits limits, PreviewAnswer previews) {
        this.linked = linked;
        this.files = files;
        this.territories = territories;
        this.limits = limits;
        this.previews = previews;
    }

    /**
     * Opens the page of a link, which counts it; 600 requests to a link in ten minutes.
     *
     * @param token the secret of the link
     */
    @PostMapping("/openings")
    @AllowedToPublic
    LinkedFolder open(@PathVariable String token, HttpServletRequest request) {
        return behind(token, request, linked::open);
    }

    /**
     * Pages through a folder behind a link.
     *
     * @param token the secret of the link
     * @param folderId the linked folder, or one in it
     * @param after the last thing that is known
     */
    @GetMapping
    @AllowedToPublic
    LinkedFolder list(
            @PathVariable String token,
            @RequestParam ItemId folderId,
            @RequestParam(required = false) @Nullable ItemId after,
            HttpServletRequest request) {
        return behind(token, request, link -> linked.list(link, folderId, after));
    }

    /**
     * Opens a file behind a link, whole or the range that {@code Range} asks for. Nobody keeps it: a picture may be taken back.
     *
     * @param token the secret of the link
     */
    @GetMapping("/items/{id}/content")
    @AllowedToPublic
    @Answers(
            value = {200, 206, 302, 304},
            as = MediaType.ALL_VALUE)
    @Refuses(FileProblems.NO_SUCH_RANGE)
    ResponseEntity<InputStreamResource> read(
            @PathVariable String token, @PathVariable ItemId id, ServletWebRequest request) {
        HttpServletRequest asked = request.getRequest();
        LinkedItems.LinkedContent content = behind(token, asked, link -> linked.findContent(link, id));
        TerritoryId territory = territories.at(asked.getServerName()).id();
        TerritoryScope.run(territory, () -> files.requireServed(content.file()));
        boolean picture = Pictures.includes(content.file().mediaType());
        ResponseEntity<InputStreamResource> answer = new FileAnswer(content.file(), content.sha256())
                .to(
                        request,
                        () -> picture
                                ? Optional.empty()
                                : TerritoryScope.call(territory, () -> files.findAddress(content.file())),
                        part -> TerritoryScope.call(territory, () -> files.open(content.file(), part)));
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .cacheControl(CacheControl.noStore())
                .body(answer.getBody());
    }

    /**
     * Has an office document behind a link made into a PDF, unless it is there, and tells how far that is.
     *
     * @param token the secret of the link
     */
    @PutMapping("/items/{id}/preview")
    @AllowedToPublic
    @Refuses({CommonProblems.FILE_BEING_CHECKED, CommonProblems.FILE_WITHHELD})
    PreviewView ask(@PathVariable String token, @PathVariable ItemId id, HttpServletRequest request) {
        return behind(
                token,
                request,
                link -> linked.findContent(link, id)
                        .map(content -> previews.ask(
                                content.file(), ClientAddress.of(request).value())));
    }

    /**
     * Opens the PDF of an office document behind a link, once it is made; 404 until then.
     *
     * @param token the secret of the link
     */
    @GetMapping("/items/{id}/preview")
    @AllowedToPublic
    @Answers(
            value = {200, 206, 304},
            as = MediaType.ALL_VALUE)
    @Refuses(FileProblems.NO_SUCH_RANGE)
    ResponseEntity<InputStreamResource> show(
            @PathVariable String token, @PathVariable ItemId id, ServletWebRequest request) {
        return behind(
                token,
                request.getRequest(),
                link -> linked.findContent(link, id).map(content -> previews.open(request, content.file())));
    }

    private <T> T behind(String token, HttpServletRequest request, Function<LinkToken, Optional<T>> read) {
        Optional<LinkToken> wanted = LinkToken.of(token);
        wanted.ifPresent(known -> limits.take("item-link", known.hash(), READS, PER));
        Optional<T> found =
                TerritoryScope.call(territories.at(request.getServerName()).id(), () -> wanted.flatMap(read));
        if (found.isEmpty()) {
            limits.take("item-link-guess", ClientAddress.of(request).value(), GUESSES, PER);
            throw Problem.notFound();
        }
        return found.get();
    }
}
